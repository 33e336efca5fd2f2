package org.wherry.catalogue.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Admission;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.Competency;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseVersion;
import org.wherry.catalogue.model.CourseVersions;
import org.wherry.catalogue.model.Courses;
import org.wherry.catalogue.model.Prerequisite;
import org.wherry.catalogue.model.Repeats;
import org.wherry.catalogue.model.Topics;
import org.wherry.catalogue.model.Usual;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.people.model.Sector;
import org.wherry.people.service.Directory;

/** What surrounds a course: who it is for, what it asks, what its sessions begin with, and whether it is offered. */
@Stateless
@DenyAll
public class CourseTermsService {

    @Inject
    private Courses courses;

    @Inject
    private CourseVersions versions;

    @Inject
    private CourseHistory history;

    @Inject
    private CourseTermsReader reader;

    @Inject
    private Topics topics;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /**
     * Says who a course is for, what it asks of them and when they come again.
     *
     * @param version the version that the caller saw
     * @throws Refusal when it would ask for itself, straight or by way of others
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void admit(UUID id, long version, AdmitToCourse said) {
        Map<UUID, Long> sectors = directory.sectors().stream().collect(Collectors.toMap(Sector::publicId, Sector::id));
        List<Prerequisite> asked = said.prerequisites().stream()
                .map(each -> new Prerequisite(
                        inside(each.anyOf()),
                        each.from(),
                        each.withinYears(),
                        inside("sector", each.sectors(), sectors)))
                .toList();
        said.audienceGroups().forEach(this::requireGroup);
        change(id, version, course -> {
            if (courses.leadsTo(asked, course)) {
                throw new Refusal(CatalogueRefusal.ASKS_FOR_ITSELF);
            }
            course.admit(new Admission(
                    said.audienceGroups(),
                    asked,
                    new Repeats(said.repeatPolicy(), said.repeatMonths()),
                    said.refresherMonths()));
        });
    }

    /**
     * Says by their codes what a course is about and which competencies it develops.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void cover(UUID id, long version, Set<String> tags, Set<String> competencies) {
        Map<String, Long> knownTags =
                topics.tags().stream().collect(Collectors.toMap(ContentTag::code, ContentTag::id));
        Map<String, Long> knownCompetencies =
                topics.competencies().stream().collect(Collectors.toMap(Competency::code, Competency::id));
        change(
                id,
                version,
                course -> course.cover(
                        inside("tag", tags, knownTags), inside("competency", competencies, knownCompetencies)));
    }

    /**
     * Says what a new session of it begins with, and who usually delivers it (ids inside).
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void suggest(UUID id, long version, Usual usual, Set<Long> trainers) {
        change(id, version, course -> course.suggest(usual, trainers));
    }

    /** What surrounds a course, by name. */
    @PermitAll
    public CourseTerms terms(UUID id) {
        return reader.terms(course(id));
    }

    /** What a new session of it begins with. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM, Roles.TRAINER})
    public UsualSession usual(UUID id) {
        Course course = course(id);
        return new UsualSession(course.usual(), directory.cards(course.trainers()));
    }

    /** Offers it for no new sessions. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void archive(UUID id) {
        Course course = course(id);
        course.archive(clock.instant());
        flush();
        audited.fire(Audited.of(AuditedAct.COURSE_ARCHIVED, id).changed("title", null, course.title()));
    }

    /** Offers it again. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void unarchive(UUID id) {
        Course course = course(id);
        course.unarchive();
        flush();
        audited.fire(Audited.of(AuditedAct.COURSE_OFFERED_AGAIN, id).changed("title", null, course.title()));
    }

    /** What a course has said of itself, the newest first. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<CourseVersion> versions(UUID id) {
        return versions.all(course(id));
    }

    private void change(UUID id, long version, Consumer<Course> change) {
        Course course = course(id);
        if (course.version() != version) {
            throw new LostUpdate();
        }
        change.accept(course);
        courses.changed(course);
        flush();
        history.keep(course);
        audited.fire(Audited.of(AuditedAct.COURSE_CHANGED, id).changed("title", null, course.title()));
    }

    private Course course(UUID id) {
        return courses.find(id).orElseThrow(() -> new NoSuch("course", id));
    }

    private Set<Long> inside(Set<UUID> some) {
        return some.stream().map(each -> course(each).id()).collect(Collectors.toUnmodifiableSet());
    }

    private static <K> Set<Long> inside(String what, Set<K> some, Map<K, Long> known) {
        return some.stream()
                .map(each -> Optional.ofNullable(known.get(each)).orElseThrow(() -> new NoSuch(what, each)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void requireGroup(int number) {
        if (directory.audienceGroups().stream().noneMatch(group -> group.number() == number)) {
            throw new NoSuch("audience group", number);
        }
    }

    private void flush() {
        Violations.refusing(
                () -> {
                    courses.flush();
                    return null;
                },
                Map.of());
    }
}
