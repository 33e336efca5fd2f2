package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.Reservation;
import org.wherry.booking.model.ReservationRow;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.booking.service.ReservationService;
import org.wherry.booking.service.ReservePlaces;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.Role;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;

/** Holding places of a session without saying yet for whom. */
@Named("reserve")
@ViewScoped
public class ReserveBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReservationService reservations;

    @Inject
    private ProgrammeService programme;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    private String session;
    private UUID agency;
    private Integer places;
    private LocalDate nameBy;

    @Size(max = Reservation.NOTE_MAX)
    private String note;

    private transient SessionDetail detail;

    /** Finds the session before anything of the page is written. */
    public void load() {
        getDetail();
        if (agency == null && getAgencies().size() == 1) {
            agency = (UUID) getAgencies().get(0).getValue();
        }
    }

    /** Holds them. */
    public String reserve() {
        ReservationRow held = reservations.reserve(new ReservePlaces(id(), agency, places, nameBy, note));
        Notices.done("booking.reserve.done", held.places(), held.courseTitle());
        return "/booking/name-places?faces-redirect=true&id=" + held.id();
    }

    /** The agencies that the caller books for. */
    public List<SelectItem> getAgencies() {
        return directory.agencies(caller.agencyIds(Role.BOOKING_CONTACT)).stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    public SessionDetail getDetail() {
        if (detail == null) {
            detail = programme.session(id());
        }
        return detail;
    }

    private UUID id() {
        return PublicId.of("session", session == null ? Faces.getRequestParameter("session") : session);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDate getNameBy() {
        return nameBy;
    }

    public void setNameBy(LocalDate nameBy) {
        this.nameBy = nameBy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
