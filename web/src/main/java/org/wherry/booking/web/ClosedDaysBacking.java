package org.wherry.booking.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.ApprovalTerms;
import org.wherry.booking.service.ClosedDaysService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Period;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.AgencyCard;

/** When an agency is closed, and how long its approvers have. */
@Named("closedDays")
@ViewScoped
public class ClosedDaysBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClosedDaysService closed;

    private String agency;
    private LocalDate from;
    private LocalDate to;
    private String name;
    private UUID opened;
    private Integer remindAfter;
    private Integer passAfter;
    private Integer lapseAfter;
    private transient List<AgencyCard> agencies;

    /** Takes the only agency there is, and reads its terms. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (agency == null && getAgencies().size() == 1) {
            agency = getAgencies().get(0).publicId().toString();
        }
        if (isChosen()) {
            ApprovalTerms terms = closed.terms(id());
            remindAfter = terms.remindAfter();
            passAfter = terms.passAfter();
            lapseAfter = terms.lapseAfter();
        }
    }

    /** Says when it is closed. */
    public String close() {
        closed.close(id(), new Period(from, to), name);
        Notices.done("booking.closed-days.closed", span(from, to));
        return same();
    }

    /** It is open on some of those days after all. */
    public String open() {
        closed.open(opened);
        Notices.done("booking.closed-days.opened");
        return same();
    }

    /** Gives its approvers other terms. */
    public String agree() {
        closed.agree(id(), new ApprovalTerms(remindAfter, passAfter, lapseAfter));
        Notices.done("booking.closed-days.agreed");
        return same();
    }

    /** From when until when, in a line. */
    static String span(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? Words.day(from)
                : Words.say("booking.closed-days.span", List.of(Words.day(from), Words.day(to)));
    }

    private String same() {
        return "/booking/closed-days?faces-redirect=true&agency=" + agency;
    }

    private UUID id() {
        return PublicId.of("agency", agency);
    }

    /** Whether it is known which agency. */
    public boolean isChosen() {
        return agency != null && !agency.isBlank();
    }

    /** What it is called. */
    public String getAgencyName() {
        return getAgencies().stream()
                .filter(card -> card.publicId().equals(id()))
                .findFirst()
                .orElseThrow(() -> new NoSuch("agency", agency))
                .name();
    }

    /** Those that the reader may speak for. */
    public List<AgencyCard> getAgencies() {
        if (agencies == null) {
            agencies = closed.agencies();
        }
        return agencies;
    }

    /** The same, to choose from by the address. */
    public List<SelectItem> getAgencyChoices() {
        return getAgencies().stream()
                .map(card -> new SelectItem(card.publicId().toString(), card.name()))
                .toList();
    }

    /** When it is closed. */
    public List<ClosedDaysService.Row> getRows() {
        return closed.of(id());
    }

    /** The same, to choose from. */
    public List<SelectItem> getChoices() {
        return getRows().stream()
                .map(row -> new SelectItem(row.id(), row.name() + ", " + span(row.from(), row.to())))
                .toList();
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getOpened() {
        return opened;
    }

    public void setOpened(UUID opened) {
        this.opened = opened;
    }

    public Integer getRemindAfter() {
        return remindAfter;
    }

    public void setRemindAfter(Integer remindAfter) {
        this.remindAfter = remindAfter;
    }

    public Integer getPassAfter() {
        return passAfter;
    }

    public void setPassAfter(Integer passAfter) {
        this.passAfter = passAfter;
    }

    public Integer getLapseAfter() {
        return lapseAfter;
    }

    public void setLapseAfter(Integer lapseAfter) {
        this.lapseAfter = lapseAfter;
    }
}
