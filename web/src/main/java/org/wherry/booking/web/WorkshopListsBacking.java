package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.WorkshopListService;
import org.wherry.common.web.PublicId;

/** Who comes to which workshop of a session, to be read and to be signed at the door. */
@Named("workshopLists")
@RequestScoped
public class WorkshopListsBacking {

    @Inject
    private WorkshopListService lists;

    @Inject
    private ProgrammeService programme;

    private String session;
    private SessionDetail detail;
    private List<WorkshopListService.RoundList> rounds;

    /** Reads them, for those who run the session. */
    public void load() {
        var id = PublicId.of("session", session);
        rounds = lists.of(id);
        detail = programme.session(id);
    }

    public List<WorkshopListService.RoundList> getRounds() {
        return rounds;
    }

    public SessionDetail getDetail() {
        return detail;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
