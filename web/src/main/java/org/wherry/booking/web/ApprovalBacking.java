package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wherry.booking.model.ApprovalRow;
import org.wherry.booking.service.ApprovalService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;

/** One booking that waits for the reader's word. */
@Named("approval")
@ViewScoped
public class ApprovalBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/booking/approvals?faces-redirect=true";

    @Inject
    private ApprovalService approvals;

    private String reference;
    private String reason;
    private transient ApprovalRow row;

    /** Reads it; one that is not the reader's to see is answered like one that does not exist. */
    public void load() {
        if (reference == null) {
            throw new NoSuch("approval", null);
        }
        getRow();
    }

    /** Approves it. */
    public String approve() {
        row = approvals.approve(reference);
        Notices.done("booking.approval.approved", row.delegate(), row.courseTitle());
        return LIST;
    }

    /** Refuses it, with a reason. */
    public String refuse() {
        row = approvals.refuse(reference, reason);
        Notices.done("booking.approval.refused", row.delegate(), row.courseTitle());
        return LIST;
    }

    /** The booking. */
    public ApprovalRow getRow() {
        if (row == null) {
            row = approvals.find(reference);
        }
        return row;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
