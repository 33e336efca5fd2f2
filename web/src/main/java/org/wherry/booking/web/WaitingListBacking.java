package org.wherry.booking.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.booking.model.LineRow;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.WaitingList;
import org.wherry.booking.service.WaitingListService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** The waiting list of a session: its order, with one of those who wait picked out, and places to offer. */
@Named("waitingList")
@ViewScoped
public class WaitingListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WaitingListService lists;

    @Inject
    private ProgrammeService programme;

    private String session;
    private String reference;
    private Integer place;
    private String reason;
    private transient WaitingList list;
    private transient SessionRow row;

    /** Reads it, and the place of whoever is picked out. */
    public void load() {
        getRow();
        if (!FacesContext.getCurrentInstance().isPostback() && getPicked() != null) {
            place = getPicked().place();
        }
    }

    /** Sets whoever is picked out at the place that was typed. */
    public String move() {
        return moveTo(place);
    }

    /** One place forward. */
    public String up() {
        return moveTo(picked().place() - 1);
    }

    /** One place back. */
    public String down() {
        return moveTo(picked().place() + 1);
    }

    /** Offers a free place to whoever is picked out. */
    public String offerToPicked() {
        String name = picked().delegate();
        lists.offerTo(reference, reason);
        Notices.done("booking.waiting-list.offeredTo", name);
        return same();
    }

    /** Offers every free place to the first in line. */
    public String offer() {
        Notices.done("booking.waiting-list.offered", lists.offerFree(id()));
        return same();
    }

    private String moveTo(int to) {
        String name = picked().delegate();
        lists.move(reference, to, reason);
        Notices.done("booking.waiting-list.moved", name);
        return same();
    }

    private String same() {
        return "/booking/waiting-list?faces-redirect=true&session=" + session;
    }

    private LineRow picked() {
        LineRow picked = getPicked();
        if (picked == null) {
            throw new NoSuch("booking in line", reference);
        }
        return picked;
    }

    private UUID id() {
        return PublicId.of("session", session);
    }

    /** Whoever is picked out, or null. */
    public LineRow getPicked() {
        return getList().line().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElse(null);
    }

    /** Who waits. */
    public WaitingList getList() {
        if (list == null) {
            list = lists.of(id());
        }
        return list;
    }

    /** The session. */
    public SessionRow getRow() {
        if (row == null) {
            row = programme.session(id()).row();
        }
        return row;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
