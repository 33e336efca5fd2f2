package org.wherry.catalogue.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Adds a course to the catalogue, or revises one. */
@Named("course")
@ViewScoped
public class CourseBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueService catalogue;

    private String id;
    private CourseForm form;
    private long version;

    @Size(max = 200)
    private String newProvider;

    /** Reads the course, once: what is typed afterwards stays. */
    public void load() {
        if (form == null) {
            form = new CourseForm();
            if (id != null) {
                Course course = catalogue.course(PublicId.of("course", id));
                form = CourseForm.of(course);
                version = course.version();
            }
        }
    }

    /** Keeps what was typed. */
    public String save() {
        try {
            if (newProvider != null) {
                form.setProvider(catalogue.addProvider(newProvider));
                newProvider = null;
            }
            if (id == null) {
                id = catalogue.create(form.toDescribe()).toString();
                Notices.done("catalogue.course.added", form.getTitle());
            } else {
                catalogue.revise(PublicId.of("course", id), version, form.toDescribe());
                Notices.done("catalogue.course.saved", form.getTitle());
            }
            return "/catalogue/overview?faces-redirect=true&id=" + id;
        } catch (Refusal refusal) {
            String field = fieldOf(refusal);
            if (field == null) {
                throw refusal;
            }
            Notices.problemIn(field, refusal.reason().key(), refusal.details());
            return null;
        }
    }

    private static String fieldOf(Refusal refusal) {
        if (refusal.reason() == CatalogueRefusal.TITLE_TAKEN) {
            return "course:title";
        }
        if (refusal.reason() == CatalogueRefusal.CODE_TAKEN || refusal.reason() == CatalogueRefusal.CODE_IMPOSSIBLE) {
            return "course:code";
        }
        if (refusal.reason() == CatalogueRefusal.PROVIDER_TAKEN) {
            return "course:newProvider";
        }
        return refusal.reason() == CatalogueRefusal.LENGTH_IMPOSSIBLE ? "course:hours" : null;
    }

    /** The programmes to choose from. */
    public List<SelectItem> getProgrammes() {
        return CourseChoices.programmes();
    }

    /** The kinds to choose from. */
    public List<SelectItem> getKinds() {
        return CourseChoices.kinds();
    }

    /** The ways of holding it to choose from. */
    public List<SelectItem> getFormats() {
        return CourseChoices.formats();
    }

    /** The providers to choose from. */
    public List<SelectItem> getProviders() {
        return catalogue.providers().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    public CourseForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNewProvider() {
        return newProvider;
    }

    public void setNewProvider(String newProvider) {
        this.newProvider = newProvider;
    }
}
