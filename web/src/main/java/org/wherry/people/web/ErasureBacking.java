package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.wherry.common.web.Notices;
import org.wherry.people.model.ErasureRequest;
import org.wherry.people.model.ErasureRow;
import org.wherry.people.service.LeavingService;

/** The page on which somebody asks for erasure, sees how that stands, and takes it back. */
@Named("erasure")
@RequestScoped
public class ErasureBacking {

    private static final String HERE = "/people/erasure?faces-redirect=true";

    @Inject
    private LeavingService leaving;

    private List<ErasureRow> requests;

    @Size(max = ErasureRequest.LONGEST_TEXT)
    private String wish;

    /** Asks. */
    public String ask() {
        leaving.askForErasure(wish);
        Notices.done("people.erasure.asked");
        return HERE;
    }

    /** Takes it back. */
    public String withdraw() {
        leaving.withdrawRequest();
        Notices.done("people.erasure.withdrawn");
        return HERE;
    }

    /** One's own requests, the latest first. */
    public List<ErasureRow> getRequests() {
        if (requests == null) {
            requests = leaving.requests();
        }
        return requests;
    }

    /** Whether one waits. */
    public boolean isWaiting() {
        return getRequests().stream().anyMatch(row -> row.state() == ErasureRequest.State.ASKED);
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
