package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.ReservationRow;
import org.wherry.booking.service.ReservationService;
import org.wherry.booking.service.TeamBookingService;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Naming the places that an agency holds, and giving back what it does not need. */
@Named("namePlaces")
@ViewScoped
public class NamePlacesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReservationService reservations;

    @Inject
    private TeamBookingService team;

    @Inject
    private DeskWords words;

    private String id;
    private String q;
    private String chosen;
    private Integer number;

    @Size(max = Booking.REASON_MAX)
    private String why;

    private transient ReservationRow row;

    /** Finds the reservation before anything of the page is written. */
    public void load() {
        getRow();
    }

    /** Gives one of the places to whoever was chosen. */
    public String name() {
        Chosen named = ChosenColleague.read(chosen);
        BookingRow booking = reservations.name(uuid(), named.person(), named.post(), why);
        Notices.done("booking.namePlaces.done", booking.reference());
        return here();
    }

    /** Gives some of them back. */
    public String giveBack() {
        reservations.giveBack(uuid(), number);
        Notices.done("booking.namePlaces.givenBack", number);
        return here();
    }

    private String here() {
        return "/booking/name-places?faces-redirect=true&id=" + uuid();
    }

    /** Who can be named. */
    public List<SelectItem> getColleagues() {
        return team.colleagues(getRow().sessionId(), q).stream()
                .map(each -> new SelectItem(ChosenColleague.of(each), words.colleague(each)))
                .toList();
    }

    public ReservationRow getRow() {
        if (row == null) {
            row = reservations.find(uuid());
        }
        return row;
    }

    private UUID uuid() {
        return PublicId.of("reservation", id == null ? Faces.getRequestParameter("id") : id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
