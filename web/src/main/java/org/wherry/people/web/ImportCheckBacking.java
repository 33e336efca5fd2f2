package org.wherry.people.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.PeopleImport.BadRows;
import org.wherry.people.service.ImportService;

/** Shows what an import would do, before anything is done. */
@Named("importCheck")
@ViewScoped
public class ImportCheckBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService service;

    private String id;
    private BadRows badRows;
    private transient ImportService.DryRun said;

    /** Looks at every row. */
    public void load() {
        getSaid();
    }

    /** Lets the rows be entered, and goes on to how far that has come. */
    public void plan() throws IOException {
        service.plan(PublicId.of("import", id), badRows == null ? BadRows.REFUSE_ALL : badRows);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/import-run?id=" + id);
    }

    /** Forgets the file. */
    public void giveUp() throws IOException {
        service.giveUp(PublicId.of("import", id));
        Notices.done("people.import.givenUp");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/import");
    }

    /** What the import would do. */
    public ImportService.DryRun getSaid() {
        if (said == null) {
            said = service.dryRun(PublicId.of("import", id));
        }
        return said;
    }

    /** What can be done about rows with a problem. */
    public List<SelectItem> getChoices() {
        return Arrays.stream(BadRows.values())
                .map(each -> new SelectItem(each, Words.say("people.import.badRows." + each)))
                .toList();
    }

    public BadRows getBadRows() {
        return badRows;
    }

    public void setBadRows(BadRows badRows) {
        this.badRows = badRows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
