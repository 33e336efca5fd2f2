package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.booking.model.ApprovalRow;
import org.wherry.booking.service.ApprovalService;

/** Approving a booking by the link in a mail. */
@Named("approve")
@RequestScoped
public class ApproveBacking extends BehindALink<ApprovalRow> {

    @Inject
    private ApprovalService approvals;

    private String reason;

    @Override
    protected ApprovalRow look(String secret) {
        return approvals.look(secret);
    }

    /** Approves. */
    public void go() {
        act(() -> approvals.approveBy(getCode()), "booking.approve.done");
    }

    /** Refuses, with a reason. */
    public void refuse() {
        act(() -> approvals.refuseBy(getCode(), reason), "booking.approve.refused");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
