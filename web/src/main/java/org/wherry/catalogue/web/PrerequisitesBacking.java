package org.wherry.catalogue.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.catalogue.service.AdmitToCourse;
import org.wherry.catalogue.service.AskBefore;
import org.wherry.catalogue.service.AskedBefore;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.AudienceGroup;
import org.wherry.people.service.Directory;

/** What has to be attended before a course: one thing more, or one less, at a time. */
@Named("coursePrerequisites")
@ViewScoped
public class PrerequisitesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CourseTermsService service;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    private String id;
    private transient CourseTerms terms;
    private UUID first;
    private UUID second;
    private UUID third;
    private LocalDate from;
    private Integer withinYears;
    private List<UUID> sectors = new ArrayList<>();

    /** Reads what it asks for. */
    public void load() {
        terms = service.terms(PublicId.of("course", id));
    }

    /** Asks for one thing more. */
    public String add() {
        load();
        Set<UUID> anyOf =
                Stream.of(first, second, third).filter(Objects::nonNull).collect(Collectors.toSet());
        List<AskBefore> asked = asked();
        asked.add(new AskBefore(anyOf, from, withinYears, new HashSet<>(sectors)));
        return keep(asked, "catalogue.prerequisites.added");
    }

    /** Asks for one thing less. */
    public String remove(int position) {
        load();
        List<AskBefore> asked = asked();
        if (position < asked.size()) {
            asked.remove(position);
        }
        return keep(asked, "catalogue.prerequisites.removed");
    }

    private List<AskBefore> asked() {
        return terms.prerequisites().stream().map(AskedBefore::said).collect(Collectors.toCollection(ArrayList::new));
    }

    private String keep(List<AskBefore> asked, String done) {
        service.admit(
                terms.id(),
                terms.version(),
                new AdmitToCourse(
                        terms.audienceGroups().stream()
                                .map(AudienceGroup::number)
                                .collect(Collectors.toSet()),
                        asked,
                        terms.repeats().policy(),
                        terms.repeats().months(),
                        terms.refresherMonths()));
        Notices.done(done);
        return "/catalogue/prerequisites?faces-redirect=true&id=" + id;
    }

    /** The courses to choose from. */
    public List<SelectItem> getCourses() {
        return catalogue.offered().stream()
                .filter(course -> !course.id().equals(terms.id()))
                .map(course -> new SelectItem(course.id(), course.title() + " (" + course.code() + ")"))
                .toList();
    }

    /** The sectors to choose from. */
    public List<SelectItem> getAllSectors() {
        return directory.sectors().stream()
                .map(sector -> new SelectItem(sector.publicId(), sector.name()))
                .toList();
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

    public UUID getFirst() {
        return first;
    }

    public void setFirst(UUID first) {
        this.first = first;
    }

    public UUID getSecond() {
        return second;
    }

    public void setSecond(UUID second) {
        this.second = second;
    }

    public UUID getThird() {
        return third;
    }

    public void setThird(UUID third) {
        this.third = third;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Integer getWithinYears() {
        return withinYears;
    }

    public void setWithinYears(Integer withinYears) {
        this.withinYears = withinYears;
    }

    public List<UUID> getSectors() {
        return sectors;
    }

    public void setSectors(List<UUID> sectors) {
        this.sectors = sectors;
    }
}
