package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.Closing;
import org.wherry.people.service.AgencyFacts;
import org.wherry.people.service.AgencySearch;
import org.wherry.people.service.AgencyService;

/** One agency: all that is known of it, and closing it, reopening it and undoing its merge. */
@Named("agency")
@ViewScoped
public class AgencyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgencySearch search;

    @Inject
    private AgencyService agencies;

    private String id;
    private LocalDate day;
    private String reason;
    private transient AgencyFacts facts;

    /** Reads it. */
    public void load() {
        facts = search.facts(agency());
    }

    /** Closes it from the day on that was typed. */
    public String close() {
        agencies.close(agency(), day, reason);
        return done("people.agency.closed");
    }

    /** Opens it again. */
    public String reopen() {
        agencies.reopen(agency());
        return done("people.agency.reopened");
    }

    /** Lets it stand for itself again. */
    public String undoMerge() {
        agencies.undoMerge(agency());
        return done("people.agency.mergeUndone");
    }

    private String done(String key) {
        Notices.done(key, search.facts(agency()).row().name());
        return "/people/agency?faces-redirect=true&id=" + id;
    }

    private UUID agency() {
        return PublicId.of("agency", id);
    }

    /** The most characters of a reason. */
    public int getReasonMax() {
        return Closing.REASON_MAX;
    }

    public AgencyFacts getFacts() {
        return facts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
