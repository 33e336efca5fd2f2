package org.wherry.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.service.WorkshopService;
import org.wherry.common.web.Notices;

/** Choosing the workshops of a booking: one’s own, or for somebody of one’s agency. */
@Named("workshopChoice")
@ViewScoped
public class WorkshopsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkshopService workshops;

    private String reference;
    private boolean open;
    private List<RoundForm> rounds;
    private transient DeskRow booking;

    /** Reads what there is to choose, once. */
    public void load() {
        if (rounds == null) {
            read();
        }
    }

    private void read() {
        WorkshopService.ToChoose found = workshops.toChoose(reference);
        booking = found.booking();
        open = found.canChoose();
        boolean ofSeveralDays = booking.days().size() > 1;
        if (rounds == null) {
            rounds = found.rounds().stream()
                    .map(round -> RoundForm.of(round, ofSeveralDays))
                    .toList();
        }
    }

    /** Keeps what is chosen. */
    public String choose() {
        workshops.choose(reference, rounds.stream().map(RoundForm::toChoice).toList());
        Notices.done("booking.workshops.done");
        return "/booking/workshops?faces-redirect=true&reference=" + reference;
    }

    /** Whether it is the booking of somebody else. */
    public boolean isForAnother() {
        return Faces.isUserInRole("BOOKING_CONTACT") || Faces.isUserInRole("COORDINATOR");
    }

    /** Whether workshops can be chosen now. */
    public boolean isOpen() {
        return open;
    }

    /** Whose booking it is, and for what. */
    public DeskRow getBooking() {
        if (booking == null) {
            read();
        }
        return booking;
    }

    public List<RoundForm> getRounds() {
        return rounds;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
