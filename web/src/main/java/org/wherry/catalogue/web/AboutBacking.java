package org.wherry.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.catalogue.model.Competency;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PublicId;

/** One course as everybody reads it, with the next dates. */
@Named("about")
@RequestScoped
public class AboutBacking {

    private static final int DATES = 10;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService service;

    @Inject
    private ProgrammeService programme;

    private String id;
    private Course course;
    private CourseTerms terms;
    private List<SessionRow> dates;

    /** Reads the course before anything of the page is written, so that an unknown one gets its own page. */
    public void load() {
        UUID known = PublicId.of("course", id);
        course = catalogue.course(known);
        terms = service.terms(known);
        var upcoming = new ProgrammeQuery(null, null, null, null, null, false, known);
        dates = programme.sessions(upcoming, new PageRequest(1, DATES)).items();
    }

    /** What it is about, in a line; empty where nobody said. */
    public String getTags() {
        return terms.tags().stream().map(ContentTag::name).collect(Collectors.joining(", "));
    }

    /** Which competencies it develops. */
    public List<String> getCompetencies() {
        return terms.competencies().stream().map(Competency::name).toList();
    }

    public List<SessionRow> getDates() {
        return dates;
    }

    public Course getCourse() {
        return course;
    }

    public CourseTerms getTerms() {
        return terms;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
