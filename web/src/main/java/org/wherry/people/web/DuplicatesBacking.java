package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.DuplicateRow;
import org.wherry.people.service.DuplicateService;

/** The list of records that may be of one person. */
@Named("duplicates")
@RequestScoped
public class DuplicatesBacking {

    private static final int SIZE = 25;

    @Inject
    private DuplicateService duplicates;

    private String page;
    private Page<DuplicateRow> found;

    /** The pairs that nobody has decided on. */
    public Page<DuplicateRow> getFound() {
        if (found == null) {
            found = duplicates.open(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    /** The key of what the two of a pair have in common. */
    public String why(DuplicateRow row) {
        return "people.duplicates.why." + row.why();
    }

    /** Looks through everybody again. */
    public String look() {
        Notices.done("people.duplicates.looked", duplicates.look());
        return "/people/duplicates?faces-redirect=true";
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
