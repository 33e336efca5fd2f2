package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.service.AbsenceService;
import org.wherry.common.model.Period;
import org.wherry.common.web.Notices;

/** When the reader is away, and who approves meanwhile. */
@Named("absence")
@ViewScoped
public class AbsenceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SAME = "/booking/absence?faces-redirect=true";

    @Inject
    private AbsenceService absences;

    private LocalDate from;
    private LocalDate to;
    private UUID deputy;
    private UUID taken;

    /** Says when they are away. */
    public String enter() {
        absences.enter(new Period(from, to), deputy);
        Notices.done("booking.absence.entered");
        return SAME;
    }

    /** Takes one back. */
    public String takeBack() {
        absences.takeBack(taken);
        Notices.done("booking.absence.takenBack");
        return SAME;
    }

    /** Those that are not over. */
    public List<AbsenceService.Row> getRows() {
        return absences.mine();
    }

    /** Those that are not over, to choose from. */
    public List<SelectItem> getChoices() {
        return absences.mine().stream()
                .map(row -> new SelectItem(row.id(), ClosedDaysBacking.span(row.from(), row.to())))
                .toList();
    }

    /** Who can stand in. */
    public List<SelectItem> getDeputies() {
        return absences.possibleDeputies().stream()
                .map(card -> new SelectItem(card.publicId(), card.name()))
                .toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(UUID deputy) {
        this.deputy = deputy;
    }

    public UUID getTaken() {
        return taken;
    }

    public void setTaken(UUID taken) {
        this.taken = taken;
    }
}
