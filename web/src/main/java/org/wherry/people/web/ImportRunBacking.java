package org.wherry.people.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.common.web.CsvCells;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.ImportCard;
import org.wherry.people.model.PeopleImport;
import org.wherry.people.model.RowProblem;
import org.wherry.people.service.ImportService;

/** Shows how far an import has come, and what became of its rows. */
@Named("importRun")
@ViewScoped
public class ImportRunBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 200;

    @Inject
    private ImportService service;

    private String id;
    private transient ImportCard card;

    /** Looks how far it has come; one that was not planned yet is shown its rows. */
    public void load() throws IOException {
        if (getCard().state() == PeopleImport.State.UPLOADED) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/people/import-check?id=" + id);
        }
    }

    /** Looks again; when it is over the page is made anew. */
    public void look() throws IOException {
        card = null;
        if (!getCard().isUnderWay()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/people/import-run?id=" + id);
        }
    }

    /** Hands out the rows that were left out, with what was wrong. */
    public void download() throws IOException {
        StringBuilder csv = new StringBuilder("\uFEFF")
                .append(Words.say("people.import.badRows.headings"))
                .append("\r\n");
        for (RowProblem problem : service.problems(file(), PeopleImport.MOST_ROWS)) {
            csv.append(CsvCells.line(
                    String.valueOf(problem.row()),
                    Words.say("people.import.field." + problem.field()),
                    Words.say("people.import.fault." + problem.fault(), List.of(problem.value())),
                    problem.value()));
        }
        Faces.sendFile(csv.toString().getBytes(StandardCharsets.UTF_8), "rows-left-out.csv", true);
    }

    /** The first problems, once it is over. */
    public List<RowProblem> getProblems() {
        return getCard().isUnderWay() ? List.of() : service.problems(file(), SHOWN);
    }

    /** How far it has come. */
    public ImportCard getCard() {
        if (card == null) {
            card = service.card(file());
        }
        return card;
    }

    private UUID file() {
        return PublicId.of("import", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
