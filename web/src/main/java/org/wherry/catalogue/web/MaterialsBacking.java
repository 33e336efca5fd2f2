package org.wherry.catalogue.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.CourseMaterial;
import org.wherry.catalogue.model.MaterialFile;
import org.wherry.catalogue.model.MaterialRow;
import org.wherry.catalogue.service.AddMaterial;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.MaterialService;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;

/** What a course hands out: one file more, or one less, at a time. */
@Named("courseMaterials")
@ViewScoped
public class MaterialsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MaterialService materials;

    @Inject
    private CourseTermsService service;

    private String id;
    private transient CourseTerms terms;
    private transient List<MaterialRow> rows;
    private transient Part file;

    @Size(max = CourseMaterial.NAME_MAX)
    private String name;

    private CourseMaterial.Needed needed = CourseMaterial.Needed.BEFORE;
    private CourseMaterial.GivenTo givenTo = CourseMaterial.GivenTo.BOOKED;

    /** Reads the list. */
    public void load() {
        UUID course = PublicId.of("course", id);
        terms = service.terms(course);
        rows = materials.of(course);
    }

    /** Hands a file out. */
    public String add() throws IOException {
        try {
            materials.add(new AddMaterial(PublicId.of("course", id), name, fileName(), content(), needed, givenTo));
        } catch (Refusal refusal) {
            if (refusal.reason() == CatalogueRefusal.FILE_TYPE || refusal.reason() == CatalogueRefusal.FILE_SIZE) {
                Notices.problemIn("material:file", refusal.reason().key());
                return null;
            }
            throw refusal;
        }
        Notices.done("catalogue.materials.added", name);
        return again();
    }

    /** Hands one out no more. */
    public String withdraw(UUID material) {
        materials.withdraw(material);
        Notices.done("catalogue.materials.withdrawn");
        return again();
    }

    /** Sends one. */
    public void send(UUID material) throws IOException {
        MaterialFile sent = materials.file(material);
        Faces.sendFile(sent.content(), sent.fileName(), true);
    }

    private String again() {
        return "/catalogue/materials?faces-redirect=true&id=" + id;
    }

    private String fileName() {
        String sent = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        String last =
                sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.substring(Math.max(0, last.length() - CourseMaterial.NAME_MAX));
    }

    private byte[] content() throws IOException {
        if (file.getSize() > CourseMaterial.BYTES_MAX) {
            throw new Refusal(CatalogueRefusal.FILE_SIZE);
        }
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** When a file can be needed. */
    public List<SelectItem> getAllNeeded() {
        return Arrays.stream(CourseMaterial.Needed.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.needed." + each)))
                .toList();
    }

    /** Who can be given it. */
    public List<SelectItem> getAllGivenTo() {
        return Arrays.stream(CourseMaterial.GivenTo.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.givenTo." + each)))
                .toList();
    }

    public List<MaterialRow> getRows() {
        return rows;
    }

    public CourseTerms getTerms() {
        return terms;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CourseMaterial.Needed getNeeded() {
        return needed;
    }

    public void setNeeded(CourseMaterial.Needed needed) {
        this.needed = needed;
    }

    public CourseMaterial.GivenTo getGivenTo() {
        return givenTo;
    }

    public void setGivenTo(CourseMaterial.GivenTo givenTo) {
        this.givenTo = givenTo;
    }
}
