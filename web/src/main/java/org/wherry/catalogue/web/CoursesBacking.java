package org.wherry.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.model.CourseRow;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;

/** The catalogue as the coordinator keeps it. */
@Named("courses")
@RequestScoped
public class CoursesBacking {

    private static final int SIZE = 25;

    @Inject
    private CatalogueService catalogue;

    private String q;
    private Programme programme;
    private boolean archived;
    private String page;
    private Page<CourseRow> found;

    /** The courses that answer the search. */
    public Page<CourseRow> getFound() {
        if (found == null) {
            found = catalogue.courses(
                    new CourseQuery(q, programme, archived), new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** The programmes to choose from. */
    public List<SelectItem> getProgrammes() {
        return CourseChoices.programmes();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Programme getProgramme() {
        return programme;
    }

    public void setProgramme(Programme programme) {
        this.programme = programme;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
