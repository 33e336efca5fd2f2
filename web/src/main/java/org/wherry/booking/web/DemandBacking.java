package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.service.Dated;
import org.wherry.booking.service.Demand;
import org.wherry.booking.service.UndatedService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;

/** Who wants a course without a date, and the date that it gets. */
@Named("demand")
@ViewScoped
public class DemandBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UndatedService service;

    private String id;
    private UUID session;
    private transient Demand demand;

    /** Reads it. */
    public void load() {
        demand = service.demand(PublicId.of("undated session", id));
    }

    /** Publishes the chosen draft, and offers its places. */
    public String date() {
        Dated dated = service.date(PublicId.of("undated session", id), session);
        Notices.done("booking.undated.dated", dated.offered(), dated.waiting(), dated.passedOver());
        return "/scheduling/undated-demand?faces-redirect=true&id=" + id;
    }

    /** Gathers no more. */
    public String close() {
        service.close(PublicId.of("undated session", id));
        Notices.done("booking.undated.closed");
        return "/scheduling/undated?faces-redirect=true";
    }

    /** The drafts to choose from. */
    public List<SelectItem> getDrafts() {
        return demand.drafts().stream()
                .map(draft -> new SelectItem(
                        draft.id(), Words.say("booking.undated.draft", List.of(draft.firstDay(), draft.capacity()))))
                .toList();
    }

    public Demand getDemand() {
        return demand;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }
}
