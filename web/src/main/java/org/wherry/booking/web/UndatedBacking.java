package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.model.PlaceWish;
import org.wherry.booking.model.UndatedRow;
import org.wherry.booking.model.UndatedSession;
import org.wherry.booking.service.UndatedService;
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.model.CourseRow;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Notices;

/** Courses without a date: what I want, and, for coordinators, what is gathered for. */
@Named("undated")
@ViewScoped
public class UndatedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int COURSES = 100;
    private static final int LONGEST_SEARCH = 200;
    private static final String HERE = "/scheduling/undated?faces-redirect=true";

    @Inject
    private UndatedService service;

    @Inject
    private CatalogueService catalogue;

    @Size(max = PlaceWish.WHY_MAX)
    private String why;

    private UUID course;

    @Size(max = UndatedSession.NOTE_MAX)
    private String note;

    private transient List<UndatedRow> rows;
    private String q;
    private transient Page<CourseRow> found;

    /** Says that I want a place. */
    public String wish(UUID id) {
        service.wish(id, why);
        Notices.done("booking.undated.wished");
        return HERE;
    }

    /** Takes that back. */
    public String withdraw(UUID id) {
        service.withdraw(id);
        Notices.done("booking.undated.withdrawn");
        return HERE;
    }

    /** Begins to gather for a course. */
    public String open() {
        service.open(course, note);
        Notices.done("booking.undated.opened");
        return HERE;
    }

    /** The courses to choose from. */
    public List<SelectItem> getCourses() {
        return getFound().items().stream()
                .map(each -> new SelectItem(each.id(), each.title()))
                .toList();
    }

    /** The first of the courses on offer that are searched for. */
    public Page<CourseRow> getFound() {
        if (found == null) {
            found = catalogue.courses(new CourseQuery(q, null), new PageRequest(1, COURSES));
        }
        return found;
    }

    /** Whether there are more than can be chosen from. */
    public boolean isMore() {
        return getFound().total() > getFound().items().size();
    }

    /** What is gathered for, and what became of what I wanted. */
    public List<UndatedRow> getRows() {
        if (rows == null) {
            rows = service.gathering();
        }
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.length() <= LONGEST_SEARCH ? q : q.substring(0, LONGEST_SEARCH);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
