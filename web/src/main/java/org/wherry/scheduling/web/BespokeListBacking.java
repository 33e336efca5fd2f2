package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.scheduling.model.BespokeRow;
import org.wherry.scheduling.model.BespokeState;
import org.wherry.scheduling.service.BespokeRequestService;

/** The requests for bespoke sessions that somebody sees, narrowed by what stands in the page's address. */
@Named("bespokeRequests")
@RequestScoped
public class BespokeListBacking {

    private static final int SIZE = 20;

    @Inject
    private BespokeRequestService requests;

    private BespokeState state;
    private String page;
    private Page<BespokeRow> found;

    /** Looks them up. */
    public void load() {
        found = requests.requests(state, new PageRequest(PageNumber.of(page), SIZE));
    }

    public Page<BespokeRow> getFound() {
        return found;
    }

    public BespokeState getState() {
        return state;
    }

    public void setState(BespokeState state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
