package org.wherry.scheduling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.WantedPlace;
import org.wherry.scheduling.service.BespokeDesk;
import org.wherry.scheduling.service.BespokeDetail;
import org.wherry.scheduling.service.BespokeRequestService;
import org.wherry.scheduling.service.PlanSession;

/** Whose request a session that is being planned answers, and whether it goes into the programme at once. */
@Named("bespokeDating")
@ViewScoped
public class BespokeDatingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BespokeRequestService requests;

    @Inject
    private BespokeDesk desk;

    private String request;
    private long version;
    private boolean publishing;
    private transient BespokeDetail detail;

    /** Reads the request as it is now: who was refused because it changed sees how it stands, and what they typed. */
    public void load() {
        if (isWanted()) {
            detail = requests.request(id());
            version = detail.version();
        }
    }

    /** Begins with what the agency asked for. */
    void begin(SessionForm form) {
        if (isWanted()) {
            form.setCapacity(detail.brief().people());
            form.setOpenTo(List.of(detail.agency()));
            form.getTerms().setOpenness(Openness.AGENCIES);
            WantedPlace place = detail.brief().place();
            place.address().ifPresent(address -> {
                form.setVenue(null);
                form.getSettings().setDelegatesNote(Words.say("scheduling.bespoke.placeNote", address));
            });
        }
    }

    /** Makes the session for the request, and says its id outside. */
    UUID date(PlanSession plan) {
        UUID session = desk.date(id(), version, plan, publishing);
        Notices.done(publishing ? "scheduling.bespoke.datedAndPublished" : "scheduling.bespoke.dated");
        return session;
    }

    /** Whether it is a request's session that is planned. */
    public boolean isWanted() {
        return request != null && !request.isBlank();
    }

    private UUID id() {
        return PublicId.of("bespoke request", request);
    }

    public BespokeDetail getDetail() {
        return detail;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public boolean isPublishing() {
        return publishing;
    }

    public void setPublishing(boolean publishing) {
        this.publishing = publishing;
    }
}
