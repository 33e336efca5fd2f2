package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.booking.model.ApprovalRow;
import org.wherry.booking.service.ApprovalService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;

/** The bookings that wait for the reader's word. */
@Named("approvals")
@RequestScoped
public class ApprovalsBacking {

    private static final int SIZE = 25;

    @Inject
    private ApprovalService service;

    private String page;
    private Page<ApprovalRow> found;

    /** One page of them. */
    public Page<ApprovalRow> getFound() {
        if (found == null) {
            found = service.waiting(new PageRequest(PageNumber.of(page), SIZE));
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
