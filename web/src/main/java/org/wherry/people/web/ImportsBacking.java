package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;
import org.wherry.people.model.ImportCard;
import org.wherry.people.model.ImportRefusal;
import org.wherry.people.model.PeopleImport;
import org.wherry.people.model.PeopleImport.Encoding;
import org.wherry.people.service.ImportService;

/** Takes files of people in, and lists those that were. */
@Named("imports")
@RequestScoped
public class ImportsBacking {

    private static final int LONGEST_NAME = 200;

    @Inject
    private ImportService service;

    private Part file;
    private Encoding encoding = Encoding.UTF_8;
    private List<ImportCard> mine;

    /** Takes the file in, and goes on to its columns. */
    public void upload() throws IOException {
        try {
            UUID id = service.upload(name(), content(), encoding);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/people/import-columns?id=" + id);
        } catch (Refusal refusal) {
            Notices.problemIn("import:file", refusal.reason().key(), refusal.details());
        }
    }

    /** Hands out a file with the headings that are understood, to be filled in. */
    public void template() throws IOException {
        Faces.sendFile(
                ("\uFEFF" + Words.say("people.import.template.headings") + "\r\n").getBytes(StandardCharsets.UTF_8),
                "people.csv",
                true);
    }

    /** The caller's imports, the newest first. */
    public List<ImportCard> getMine() {
        if (mine == null) {
            mine = service.mine();
        }
        return mine;
    }

    /** The encodings to choose from. */
    public List<SelectItem> getEncodings() {
        return Arrays.stream(Encoding.values())
                .map(each -> new SelectItem(each, Words.say("people.import.encoding." + each)))
                .toList();
    }

    private String name() {
        String sent = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        String last =
                sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String known = last.isEmpty() ? "people.csv" : last;
        return known.substring(Math.max(0, known.length() - LONGEST_NAME));
    }

    private byte[] content() throws IOException {
        if (file.getSize() > PeopleImport.MOST_BYTES) {
            throw new Refusal(ImportRefusal.IMPORT_TOO_LARGE);
        }
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Encoding getEncoding() {
        return encoding;
    }

    public void setEncoding(Encoding encoding) {
        this.encoding = encoding;
    }
}
