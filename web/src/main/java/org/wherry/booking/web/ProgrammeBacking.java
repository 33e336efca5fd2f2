package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.PublicId;

/** The programme: what can be booked, searched and filtered by what stands in the page's address. */
@Named("programme")
@RequestScoped
public class ProgrammeBacking {

    private static final int SIZE = 20;

    @Inject
    private ProgrammeService programme;

    @Inject
    private ProgrammeChoices choices;

    private String q;
    private LocalDate from;
    private LocalDate to;
    private String locality;
    private String format;
    private boolean available;
    private String course;
    private String page;
    private Page<SessionRow> found;

    /** Searches; where the search makes no sense, says so and shows the whole programme. */
    public void load() {
        PageRequest wanted = new PageRequest(PageNumber.of(page), SIZE);
        try {
            var query = new ProgrammeQuery(from, to, q, locality, format, available, course());
            found = programme.sessions(query, wanted);
        } catch (Refusal refusal) {
            Notices.problem(refusal.reason().key(), refusal.details());
            found = programme.sessions(ProgrammeQuery.UPCOMING, wanted);
        }
    }

    private UUID course() {
        return course == null ? null : PublicId.of("course", course);
    }

    /** The sessions that answer the search. */
    public Page<SessionRow> getFound() {
        return found;
    }

    /** Whether anything was searched for. */
    public boolean isNarrowed() {
        return q != null
                || from != null
                || to != null
                || locality != null
                || format != null
                || available
                || course != null;
    }

    /** The localities to choose from. */
    public List<SelectItem> getLocalities() {
        return choices.localities();
    }

    /** The formats to choose from. */
    public List<SelectItem> getFormats() {
        return choices.formats();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
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

    public String getLocality() {
        return locality;
    }

    public void setLocality(String locality) {
        this.locality = locality;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public boolean isAvailable() {
        return available;
    }

    public void setAvailable(boolean available) {
        this.available = available;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
