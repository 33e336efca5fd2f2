package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.Awaited;
import org.wherry.booking.model.BookingFaults.Fault;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.IfFull;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.service.AdmitToCourse;
import org.wherry.catalogue.service.AskBefore;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.GrantWaiver;
import org.wherry.catalogue.service.WaiverService;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** What a course asks of those who come, and who decides where that is not plain. */
@ExtendWith(ArquillianExtension.class)
class AskingTheRulesIT {

    private static final Set<Integer> SOME_GROUP = Set.of(3);

    @Inject
    private BookingService bookings;

    @Inject
    private DecisionService decisions;

    @Inject
    private MembershipService memberships;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    @Inject
    private WaiverService waivers;

    @Inject
    private BookingAudit audit;

    /** What falsifiers and others have left in the same database. */
    private List<Fault> wrongBefore = List.of();

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenAgency agencies;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void whatIsWrongAlready() throws Exception {
        if (audit != null) {
            wrongBefore = acting.asSystem(TODAY, audit::findings);
        }
    }

    @AfterEach
    void theBookingsAreWhole() throws Exception {
        if (audit != null) {
            assertThat(acting.asSystem(TODAY, audit::findings)).isSubsetOf(wrongBefore);
        }
    }

    @Test
    void whoever_is_outside_the_audience_says_why_and_holds_a_place_until_it_is_decided() throws Exception {
        UUID session = session(SOME_GROUP, List.of(), RepeatPolicy.WARN, 1);
        UUID person = given.people(1).get(0);
        UUID coordinator = given.person("Coordinator").publicId();

        assertThat(refused(() -> book(person, session, null))).isEqualTo(BookingRefusal.AUDIENCE_REASON_NEEDED);
        BookingRow asked = book(person, session, "I cover for a colleague who is");
        assertThat(asked.state()).isEqualTo(BookingState.REQUESTED);
        assertThat(refused(() -> book(given.people(1).get(0), session, "Me, too")))
                .isEqualTo(BookingRefusal.FULL);
        DeskRow waiting =
                agencies.asCoordinator(coordinator, () -> decisions.waiting(new PageRequest(1, 100))).items().stream()
                        .filter(row -> row.reference().equals(asked.reference()))
                        .findFirst()
                        .orElseThrow();
        assertThat(waiting.why()).isEqualTo("I cover for a colleague who is");
        assertThat(waiting.awaits()).containsExactly(Awaited.AUDIENCE);

        agencies.asCoordinator(coordinator, () -> decisions.accept(asked.reference(), null));

        assertThat(find(person, asked).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void declining_needs_a_reason_and_frees_the_place() throws Exception {
        UUID session = session(SOME_GROUP, List.of(), RepeatPolicy.WARN, 1);
        UUID person = given.people(1).get(0);
        UUID coordinator = given.person("Coordinator").publicId();
        BookingRow asked = book(person, session, "I would like to");

        agencies.asCoordinator(coordinator, () -> decisions.decline(asked.reference(), "Book the short one instead"));

        assertThat(find(person, asked).state()).isEqualTo(BookingState.DECLINED);
        assertThat(book(given.people(1).get(0), session, "I cover").state()).isEqualTo(BookingState.REQUESTED);
        assertThat(refused(() -> agencies.asCoordinator(coordinator, () -> decisions.accept(asked.reference(), null))))
                .isEqualTo(BookingRefusal.NOTHING_AWAITED);
    }

    @Test
    void nobody_decides_about_themselves() throws Exception {
        UUID session = session(SOME_GROUP, List.of(), RepeatPolicy.WARN, 1);
        UUID coordinator = given.person("Coordinator").publicId();
        BookingRow asked = agencies.asCoordinator(
                coordinator, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE, "I run it", null)));

        assertThat(asked.state()).isEqualTo(BookingState.REQUESTED);
        assertThat(refused(() -> agencies.asCoordinator(coordinator, () -> decisions.accept(asked.reference(), null))))
                .isEqualTo(BookingRefusal.OWN_CASE);
    }

    @Test
    void a_prerequisite_is_met_by_a_place_on_an_earlier_session_or_by_a_waiver() throws Exception {
        PlanSession before = given.plan(5, fullDay(SESSION_DAY.minusDays(7)));
        UUID earlier = given.published(before);
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        admit(plan.course(), Set.of(), List.of(new AskBefore(Set.of(before.course()), null, null, Set.of())));
        UUID session = given.published(plan);
        UUID person = given.people(1).get(0);
        UUID waived = given.people(1).get(0);

        assertThat(refused(() -> book(person, session, null))).isEqualTo(BookingRefusal.PREREQUISITE_MISSING);
        book(person, earlier, null);
        assertThat(book(person, session, null).state()).isEqualTo(BookingState.CONFIRMED);
        acting.asSystem(
                TODAY, () -> waivers.grant(new GrantWaiver(waived, plan.course(), "Taught it for years", null)));
        assertThat(book(waived, session, null).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void the_same_course_again_is_refused_or_asked_about_as_it_says() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        admit(plan.course(), Set.of(), List.of(), RepeatPolicy.ASK_WHY);
        UUID first = given.published(plan);
        PlanSession again = new PlanSession(
                plan.course(),
                5,
                given.venue(),
                null,
                List.of(fullDay(SESSION_DAY.plusDays(7))),
                List.of(),
                Set.of(),
                plan.collects(),
                null,
                null,
                null);
        UUID second = given.published(again);
        UUID person = given.people(1).get(0);
        book(person, first, null);

        assertThat(refused(() -> book(person, second, null))).isEqualTo(BookingRefusal.SAME_COURSE_REASON_NEEDED);
        assertThat(book(person, second, "I missed the afternoon").state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void a_course_for_members_is_for_them_and_what_is_below_them() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID session = given.published(plan);
        UUID trust = given.agency(null);
        UUID person = agencies.memberOf(given.agency(trust));
        acting.asSystem(TODAY, () -> {
            memberships.keepForMembers(plan.course(), true);
            return null;
        });

        assertThat(refused(() -> book(person, session, null))).isEqualTo(BookingRefusal.MEMBERS_ONLY);
        acting.asSystem(TODAY, () -> memberships.begin(trust, SESSION_DAY.minusYears(1), SESSION_DAY));
        assertThat(book(person, session, null).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(refused(
                        () -> acting.asSystem(TODAY, () -> memberships.begin(trust, SESSION_DAY.minusDays(3), null))))
                .isEqualTo(BookingRefusal.MEMBER_ALREADY);
    }

    private UUID session(Set<Integer> groups, List<AskBefore> before, RepeatPolicy repeats, int places)
            throws Exception {
        PlanSession plan = given.plan(places, fullDay(SESSION_DAY));
        admit(plan.course(), groups, before, repeats);
        return given.published(plan);
    }

    private void admit(UUID course, Set<Integer> groups, List<AskBefore> before) throws Exception {
        admit(course, groups, before, RepeatPolicy.WARN);
    }

    private void admit(UUID course, Set<Integer> groups, List<AskBefore> before, RepeatPolicy repeats)
            throws Exception {
        acting.asSystem(TODAY, () -> {
            terms.admit(
                    course, catalogue.course(course).version(), new AdmitToCourse(groups, before, repeats, 12, null));
            return null;
        });
    }

    private BookingRow book(UUID person, UUID session, String why) throws Exception {
        return acting.asPractitioner(
                person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE, why, null)));
    }

    private BookingRow find(UUID person, BookingRow booking) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.find(booking.reference()));
    }

    private static Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
