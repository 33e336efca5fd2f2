package org.wherry.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.catalogue.model.CatalogueRefusal;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseName;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.model.Usual;
import org.wherry.catalogue.model.WaiverRow;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.Coverage;
import org.wherry.scheduling.model.CoverageBy;
import org.wherry.scheduling.service.CoverageService;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A coordinator says who a course is for, what it asks of them, what it is about, and whether it is offered. */
@ExtendWith(ArquillianExtension.class)
class SayingWhatACourseAsksIT {

    private static final LocalDate DAY = LocalDate.of(2037, 3, 2);

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    @Inject
    private WaiverService waivers;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private CoverageService coverage;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void what_it_asks_is_told_by_name_and_refuses_a_circle() throws Exception {
        UUID first = course("First");
        UUID second = course("Second");
        admit(second, new AskBefore(Set.of(first), null, 3, Set.of()));

        CourseTerms said = acting.asVisitor(TODAY, () -> terms.terms(second));
        assertThat(said.prerequisites()).hasSize(1);
        assertThat(said.prerequisites().get(0).anyOf())
                .extracting(CourseName::id)
                .containsExactly(first);
        assertThat(said.prerequisites().get(0).withinYears()).isEqualTo(3);
        assertThat(said.audienceGroups()).extracting(group -> group.number()).containsExactly(3, 4);
        assertThat(said.repeats().policy()).isEqualTo(RepeatPolicy.ASK_WHY);
        assertThat(refusal(() -> admit(first, new AskBefore(Set.of(second), null, null, Set.of()))))
                .isEqualTo(CatalogueRefusal.ASKS_FOR_ITSELF);
        assertThat(refusal(() -> admit(first, new AskBefore(Set.of(first), null, null, Set.of()))))
                .isEqualTo(CatalogueRefusal.ASKS_FOR_ITSELF);
    }

    @Test
    void a_code_follows_the_last_of_its_programme_and_stays() throws Exception {
        Course one = acting.asVisitor(TODAY, () -> catalogue.course(course("One")));
        Course two = acting.asVisitor(TODAY, () -> catalogue.course(course("Two")));

        assertThat(number(two)).isEqualTo(number(one) + 1);
        assertThat(two.code()).startsWith("MA-");
    }

    @Test
    void a_waiver_holds_until_its_last_day_or_until_it_is_withdrawn_and_is_never_ones_own() throws Exception {
        UUID course = course("Waived");
        long inside = acting.asVisitor(TODAY, () -> catalogue.course(course)).id();
        PersonCard person = given.person("Mair Prys");
        GrantWaiver until = new GrantWaiver(person.publicId(), course, "Taught it for years", DAY.plusDays(10));
        acting.asCoordinator(TODAY, () -> waivers.grant(until));

        assertThat(catalogue.waived(person.id(), inside, DAY.plusDays(10))).isTrue();
        assertThat(catalogue.waived(person.id(), inside, DAY.plusDays(11))).isFalse();

        acting.asCoordinator(TODAY, () -> waivers.grant(new GrantWaiver(person.publicId(), course, "For good", null)));
        List<WaiverRow> standing = acting.asCoordinator(TODAY, () -> waivers.of(course));
        assertThat(standing).extracting(WaiverRow::reason).containsExactly("For good");
        assertThat(catalogue.waived(person.id(), inside, DAY.plusYears(9))).isTrue();

        acting.asCoordinator(TODAY, () -> {
            waivers.withdraw(standing.get(0).id());
            return null;
        });
        assertThat(catalogue.waived(person.id(), inside, DAY)).isFalse();
        assertThat(refusal(() -> As.person(person.publicId(), () -> waivers.grant(until), Role.COORDINATOR)))
                .isEqualTo(CatalogueRefusal.OWN_WAIVER);
    }

    @Test
    void what_is_archived_keeps_its_sessions_and_gets_no_new_ones() throws Exception {
        PlanSession plan = given.plan(5, fullDay(GivenProgramme.SESSION_DAY));
        UUID session = given.published(plan);
        acting.asCoordinator(TODAY, () -> {
            terms.archive(plan.course());
            return null;
        });

        assertThat(refusal(() -> acting.asCoordinator(TODAY, () -> scheduling.draft(plan))))
                .isEqualTo(CatalogueRefusal.ARCHIVED);
        assertThat(acting.asVisitor(TODAY, () -> scheduling.session(session))).isNotNull();

        acting.asCoordinator(TODAY, () -> {
            terms.unarchive(plan.course());
            return scheduling.draft(plan);
        });
    }

    @Test
    void what_new_sessions_begin_with_is_kept() throws Exception {
        UUID course = course("Usual");
        PersonCard trainer = given.person("Nia Trainer");
        long seen = acting.asVisitor(TODAY, () -> catalogue.course(course)).version();
        acting.asCoordinator(TODAY, () -> {
            terms.suggest(course, seen, new Usual(null, 20, 8), Set.of(trainer.id()));
            return null;
        });

        UsualSession usual = acting.asCoordinator(TODAY, () -> terms.usual(course));
        assertThat(usual.usual().minimum()).contains(8);
        assertThat(usual.trainers()).extracting(PersonCard::name).containsExactly("Nia Trainer");
    }

    @Test
    void coverage_counts_courses_and_dates_to_come_and_shows_what_nobody_teaches() throws Exception {
        Coverage before = acting.asCoordinator(TODAY, () -> coverage.coverage(CoverageBy.PROGRAMME));
        PlanSession plan = given.plan(5, fullDay(GivenProgramme.SESSION_DAY));
        given.published(plan);
        long seen =
                acting.asVisitor(TODAY, () -> catalogue.course(plan.course())).version();
        acting.asCoordinator(TODAY, () -> {
            terms.cover(plan.course(), seen, Set.of("fathers"), Set.of("respond"));
            return null;
        });

        Coverage after = acting.asCoordinator(TODAY, () -> coverage.coverage(CoverageBy.PROGRAMME));
        assertThat(cell(after).courses()).isEqualTo(cell(before).courses() + 1);
        assertThat(cell(after).sessions()).isEqualTo(cell(before).sessions() + 1);
        assertThat(acting.asVisitor(TODAY, () -> terms.terms(plan.course())).tags())
                .extracting(ContentTag::code)
                .containsExactly("fathers");
        assertThat(acting.asCoordinator(TODAY, () -> coverage.coverage(CoverageBy.AUDIENCE_GROUP))
                        .rows())
                .allSatisfy(row -> assertThat(row.cells()).hasSize(8));
    }

    private static Coverage.Cell cell(Coverage coverage) {
        return coverage.rows().stream()
                .filter(row -> row.code().equals("fathers"))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    private UUID course(String title) throws Exception {
        return given.course(title + " " + UUID.randomUUID());
    }

    private static int number(Course course) {
        return Integer.parseInt(course.code().substring(3));
    }

    private void admit(UUID course, AskBefore asked) throws Exception {
        long seen = acting.asVisitor(TODAY, () -> catalogue.course(course)).version();
        acting.asCoordinator(TODAY, () -> {
            terms.admit(course, seen, new AdmitToCourse(Set.of(3, 4), List.of(asked), RepeatPolicy.ASK_WHY, 24, 36));
            return null;
        });
    }

    private static Reason refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
