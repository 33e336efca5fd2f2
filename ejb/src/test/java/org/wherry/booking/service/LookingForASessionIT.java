package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.PlannedRow;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** Visitors look for a session that suits them. */
@ExtendWith(ArquillianExtension.class)
class LookingForASessionIT {

    private static final LocalDate TODAY_DATE = LocalDate.of(2037, 3, 2);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);
    private static final PageRequest EVERYTHING = new PageRequest(1, PageRequest.LARGEST);

    @Inject
    private ProgrammeService programme;

    @Inject
    private PlanningService planning;

    @Inject
    private BookingService bookings;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private StatementCount statements;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void theListTellsWhatPeopleChooseBy() throws Exception {
        PlanSession plan = given.plan(3, fullDay(SESSION_DAY), fullDay(SESSION_DAY.plusDays(7)));
        UUID session = given.published(plan);
        book(session, 1);

        SessionRow row = list(ofCourse(plan.course(), false)).items().get(0);

        assertThat(row.id()).isEqualTo(session);
        assertThat(row.placesLeft()).isEqualTo(2);
        assertThat(row.capacity()).isEqualTo(3);
        assertThat(row.status()).isEqualTo(SessionStatus.OPEN);
        assertThat(row.locality()).startsWith("Locality");
        assertThat(row.days())
                .extracting(day -> day.start().toString())
                .containsExactly("2037-05-12T09:30+01:00", "2037-05-19T09:30+01:00");
    }

    @Test
    void whatIsOverTodayIsListedOnlyWhereADayIsNamed() throws Exception {
        PlanSession plan = given.plan(3, fullDay(SESSION_DAY));
        UUID session = given.published(plan);
        Instant evening = Instant.parse(SESSION_DAY + "T20:00:00Z");
        ProgrammeQuery today = between(plan.course(), SESSION_DAY, SESSION_DAY);

        assertThat(listAt(evening.minus(Duration.ofHours(8)), ofCourse(plan.course(), false)))
                .containsExactly(session);
        assertThat(listAt(evening, ofCourse(plan.course(), false))).isEmpty();
        assertThat(listAt(evening, today)).containsExactly(session);
    }

    @Test
    void theListNeedsOneStatementHoweverLongItIsAndAnotherToSayThatThereIsNothing() throws Exception {
        for (int i = 0; i < 5; i++) {
            given.session(2);
        }

        assertThat(statements.of(() -> list(ProgrammeQuery.UPCOMING))).hasSize(1);
        assertThat(statements.of(() -> list(new ProgrammeQuery(
                        TODAY_DATE, SESSION_DAY, "course o'neill %_", "nowhere", "Full day", true, null))))
                .hasSize(2);
    }

    @Test
    void oneSessionNeedsFourStatementsHoweverFullItIs() throws Exception {
        UUID session = given.session(5);
        book(session, 3);

        assertThat(statements.of(() -> acting.asVisitor(TODAY, () -> programme.session(session))))
                .hasSizeBetween(1, 4);
    }

    @Test
    void wordsAreFoundWithoutCaseAndAccents() throws Exception {
        UUID course = given.course("Llŷr a’r môr " + UUID.randomUUID());
        PlanSession plan = given.plan(3, fullDay(SESSION_DAY));
        UUID session = given.published(new PlanSession(
                course,
                3,
                plan.venue(),
                null,
                plan.days(),
                plan.trainers(),
                plan.openTo(),
                plan.collects(),
                null,
                null,
                null));

        assertThat(list(search("MOR llyr")).items()).extracting(SessionRow::id).contains(session);
        assertThat(list(search("llyr neglect")).items())
                .extracting(SessionRow::id)
                .contains(session);
        assertThat(list(search("llyr 100%")).items()).isEmpty();
        assertThat(list(search("' OR 1=1 --")).items()).isEmpty();
        assertThat(list(search("\u0000")).total()).isPositive();
        assertThat(list(search("😀".repeat(5000))).items()).isEmpty();
    }

    @Test
    void datesBoundTheFirstDay() throws Exception {
        LocalDate day = LocalDate.of(2038, 6, 1);
        PlanSession plan = given.plan(3, fullDay(day), fullDay(day.plusDays(7)));
        given.published(plan);

        assertThat(list(between(plan.course(), day, day)).total()).isEqualTo(1);
        assertThat(list(between(plan.course(), day.plusDays(1), null)).total()).isZero();
        assertThat(list(between(plan.course(), null, day.minusDays(1))).total()).isZero();
    }

    @Test
    void statusFollowsTheClockAndThePlaces() throws Exception {
        PlanSession plan = given.plan(1, fullDay(SESSION_DAY));
        UUID session = given.published(
                GivenProgramme.bookable(plan, TODAY.plus(Duration.ofDays(1)), TODAY.plus(Duration.ofDays(2))));

        assertThat(status(session, Duration.ZERO)).isEqualTo(SessionStatus.NOT_YET_OPEN);
        assertThat(status(session, Duration.ofDays(1))).isEqualTo(SessionStatus.OPEN);
        assertThat(status(session, Duration.ofDays(2))).isEqualTo(SessionStatus.BOOKING_CLOSED);
        assertThat(status(session, Duration.ofDays(71))).isEqualTo(SessionStatus.UNDER_WAY);
        assertThat(status(session, Duration.ofDays(72))).isEqualTo(SessionStatus.OVER);

        PlanSession other = given.plan(1, fullDay(SESSION_DAY));
        UUID full = given.published(other);
        book(full, 1);
        assertThat(status(full, Duration.ZERO)).isEqualTo(SessionStatus.FULL);
        assertThat(list(ofCourse(other.course(), false)).total()).isEqualTo(1);
        assertThat(list(ofCourse(other.course(), true)).total()).isZero();

        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(full, null);
            return null;
        });
        assertThat(status(full, Duration.ZERO)).isEqualTo(SessionStatus.CALLED_OFF);
    }

    @Test
    void aDraftIsForStaffOnly() throws Exception {
        PlanSession plan = given.plan(1, fullDay(SESSION_DAY));
        UUID draft = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));

        assertThat(list(ofCourse(plan.course(), false)).total()).isZero();
        assertThatThrownBy(() -> acting.asVisitor(TODAY, () -> programme.session(draft)))
                .isInstanceOf(NoSuch.class);
        assertThat(acting.asCoordinator(TODAY, () -> programme.session(draft))
                        .row()
                        .status())
                .isEqualTo(SessionStatus.DRAFT);
        assertThat(acting.asCoordinator(TODAY, () -> planning.sessions("course", SessionState.DRAFT, EVERYTHING))
                        .items())
                .extracting(PlannedRow::id)
                .contains(draft);
    }

    @Test
    void thePageOfASessionTellsAll() throws Exception {
        UUID trainer = given.person("Siân Ó Néill").publicId();
        UUID session = given.published(GivenProgramme.deliveredBy(given.plan(9, fullDay(SESSION_DAY)), trainer));

        SessionDetail detail = acting.asVisitor(TODAY, () -> programme.session(session));

        assertThat(detail.outcomes()).containsExactly("say what good enough care is", "name three signs of neglect");
        assertThat(detail.trainers()).extracting(SessionDetail.Trainer::name).containsExactly("Siân Ó Néill");
        assertThat(detail.bookingCloses()).isEqualTo("2037-05-12T08:30:00Z");
        assertThat(detail.row().placesLeft()).isEqualTo(9);
    }

    private void book(UUID session, int people) throws Exception {
        for (UUID person : given.people(people)) {
            acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));
        }
    }

    private Page<SessionRow> list(ProgrammeQuery query) throws Exception {
        return acting.asVisitor(TODAY, () -> programme.sessions(query, FIRST_PAGE));
    }

    private List<UUID> listAt(Instant now, ProgrammeQuery query) throws Exception {
        return acting.asVisitor(now, () -> programme.sessions(query, FIRST_PAGE)).items().stream()
                .map(SessionRow::id)
                .toList();
    }

    private SessionStatus status(UUID session, Duration later) throws Exception {
        return acting.asVisitor(
                TODAY.plus(later), () -> programme.session(session).row().status());
    }

    private static ProgrammeQuery ofCourse(UUID course, boolean available) {
        return new ProgrammeQuery(null, null, null, null, null, available, course);
    }

    private static ProgrammeQuery search(String words) {
        return new ProgrammeQuery(null, null, words, null, null, false, null);
    }

    private static ProgrammeQuery between(UUID course, LocalDate from, LocalDate to) {
        return new ProgrammeQuery(from, to, null, null, null, false, course);
    }
}
