package org.wherry.catalogue.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.model.CourseRow;
import org.wherry.catalogue.model.Courses;
import org.wherry.catalogue.model.Provider;
import org.wherry.catalogue.model.Providers;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Roles;

/** The catalogue: coordinators describe courses, everybody reads them. */
@Stateless
@DenyAll
public class CatalogueService {

    private static final Map<String, Supplier<? extends Refusal>> TAKEN = Map.of(
            "course_title", () -> new Refusal(CatalogueRefusal.TITLE_TAKEN),
            "provider_name_key", () -> new Refusal(CatalogueRefusal.PROVIDER_TAKEN));

    @Inject
    private Courses courses;

    @Inject
    private Providers providers;

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
        describe(course, said);
        courses.add(course);
        flush();
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
        describe(course, said);
        courses.changed(course);
        flush();
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

    private Provider provider(UUID id) {
        return providers.find(id).orElseThrow(() -> new NoSuch("provider", id));
    }

    private static void describe(Course course, DescribeCourse said) {
        course.describe(said.summary(), said.audience(), said.contentNote());
        course.teach(said.outcomes());
        course.noteFigures(said.runsUnrecorded(), said.figuresNote());
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
