package org.wherry.catalogue.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseName;
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.model.CourseRow;
import org.wherry.catalogue.model.Courses;
import org.wherry.catalogue.model.Provider;
import org.wherry.catalogue.model.Providers;
import org.wherry.catalogue.model.Waivers;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;

/** The catalogue: coordinators describe courses, everybody reads them. */
@Stateless
@DenyAll
public class CatalogueService {

    private static final Map<String, Supplier<? extends Refusal>> TAKEN = Map.of(
            "course_title", () -> new Refusal(CatalogueRefusal.TITLE_TAKEN),
            "course_code", () -> new Refusal(CatalogueRefusal.CODE_TAKEN),
            "provider_name_key", () -> new Refusal(CatalogueRefusal.PROVIDER_TAKEN));

    @Inject
    private Courses courses;

    @Inject
    private Providers providers;

    @Inject
    private CourseHistory history;

    @Inject
    private Waivers waivers;

    @Inject
    private Event<Audited> audited;

    /** Adds a course; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID create(DescribeCourse said) {
        Course course = new Course(
                said.title(),
                said.programme(),
                said.kind(),
                provider(said.provider()),
                said.format(),
                said.days(),
                said.hoursPerDay());
        course.giveCode(said.code() == null ? courses.nextCode(said.programme()) : said.code());
        describe(course, said);
        courses.add(course);
        flush();
        history.keep(course);
        tell(AuditedAct.COURSE_ADDED, course);
        return course.publicId();
    }

    /**
     * Corrects a course.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void revise(UUID id, long version, DescribeCourse said) {
        Course course = course(id);
        if (course.version() != version) {
            throw new LostUpdate();
        }
        course.revise(
                said.title(),
                said.programme(),
                said.kind(),
                provider(said.provider()),
                said.format(),
                said.days(),
                said.hoursPerDay());
        if (said.code() != null && !said.code().equals(course.code())) {
            throw new Refusal(CatalogueRefusal.CODE_STAYS);
        }
        describe(course, said);
        courses.changed(course);
        flush();
        history.keep(course);
        tell(AuditedAct.COURSE_CHANGED, course);
    }

    /** The course with an id outside, its outcomes with it. */
    @PermitAll
    public Course course(UUID id) {
        return courses.find(id).orElseThrow(() -> new NoSuch("course", id));
    }

    /** The course with an id inside. */
    @PermitAll
    public Course course(long id) {
        return courses.find(id).orElseThrow(() -> new NoSuch("course", id));
    }

    /** One page of the catalogue, by title. */
    @PermitAll
    public Page<CourseRow> courses(CourseQuery query, PageRequest page) {
        return courses.page(query, page);
    }

    /** How courses are held, in the words that they use, for a choice. */
    @PermitAll
    public List<String> formats() {
        return courses.formats();
    }

    /** Every course that is offered, by title, for a choice. */
    @PermitAll
    public List<CourseName> offered() {
        return courses.offered();
    }

    /** Every provider, by name. */
    @PermitAll
    public List<Provider> providers() {
        return providers.all();
    }

    /** Adds a provider; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID addProvider(String name) {
        Provider provider = new Provider(name);
        providers.add(provider);
        flush();
        return provider.publicId();
    }

    /** Whether somebody may book a course (ids inside) on a day without having attended what it asks for. */
    @PermitAll
    public boolean waived(long person, long course, LocalDate day) {
        return waivers.holds(person, course, day);
    }

    private void tell(AuditedAct act, Course course) {
        audited.fire(Audited.of(act, course.publicId()).changed("title", null, course.title()));
    }

    private Provider provider(UUID id) {
        return providers.find(id).orElseThrow(() -> new NoSuch("provider", id));
    }

    private static void describe(Course course, DescribeCourse said) {
        course.hold(said.heldAs(), said.supportContact());
        course.describe(said.summary(), said.audience(), said.contentNote());
        course.teach(said.outcomes());
        course.noteFigures(
                said.runsUnrecorded() == null ? course.runsUnrecorded().orElse(null) : said.runsUnrecorded(),
                said.figuresNote());
    }

    private void flush() {
        Violations.refusing(
                () -> {
                    courses.flush();
                    return null;
                },
                TAKEN);
    }
}
