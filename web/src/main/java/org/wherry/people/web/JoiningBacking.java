package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.service.JoiningDesk;

/** Those who wait to be told whether they belong. */
@Named("joining")
@RequestScoped
public class JoiningBacking {

    private static final int SIZE = 25;

    @Inject
    private JoiningDesk desk;

    private String page;
    private Page<JoiningRow> found;

    /** The longest waiting first. */
    public Page<JoiningRow> getFound() {
        if (found == null) {
            found = desk.waiting(new PageRequest(PageNumber.of(page), SIZE));
        }
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
