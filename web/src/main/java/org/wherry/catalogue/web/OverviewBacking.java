package org.wherry.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Competency;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseVersion;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.MaterialService;
import org.wherry.catalogue.service.UsualSession;
import org.wherry.catalogue.service.WaiverService;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.PersonCard;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.service.VenueService;

/** Everything about one course, part by part, with a way to change each. */
@Named("courseOverview")
@RequestScoped
public class OverviewBacking {

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService service;

    @Inject
    private MaterialService materials;

    @Inject
    private WaiverService waivers;

    @Inject
    private VenueService venues;

    private String id;
    private Course course;
    private CourseTerms terms;
    private UsualSession usual;
    private List<CourseVersion> versions;

    /** Reads the course before anything of the page is written, so that an unknown one gets its own page. */
    public void load() {
        UUID known = PublicId.of("course", id);
        course = catalogue.course(known);
        terms = service.terms(known);
        usual = service.usual(known);
        versions = service.versions(known);
    }

    /** What it is about, in a line; empty where nobody said. */
    public String getTags() {
        return terms.tags().stream().map(ContentTag::name).collect(Collectors.joining(", "));
    }

    /** Which competencies it develops. */
    public List<String> getCompetencies() {
        return terms.competencies().stream().map(Competency::name).toList();
    }

    /** Where its sessions are usually held; empty where nobody said. */
    public String getVenue() {
        return usual.usual()
                .venueId()
                .flatMap(known -> venues.venues().stream()
                        .filter(venue -> venue.id().equals(known))
                        .findFirst())
                .map(Venue::name)
                .orElse("");
    }

    /** Who usually delivers it, in a line; empty where nobody said. */
    public String getTrainers() {
        return usual.trainers().stream().map(PersonCard::name).collect(Collectors.joining(", "));
    }

    /** How many files it hands out now. */
    public long getMaterials() {
        return materials.of(course.publicId()).stream()
                .filter(each -> each.untilVersion() == null)
                .count();
    }

    /** How many waivers there are for it. */
    public int getWaivers() {
        return waivers.of(course.publicId()).size();
    }

    public List<CourseVersion> getVersions() {
        return versions;
    }

    public Course getCourse() {
        return course;
    }

    public CourseTerms getTerms() {
        return terms;
    }

    public UsualSession getUsual() {
        return usual;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
