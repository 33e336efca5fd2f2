package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.IfFull;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PostCard;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** Somebody books a place, and the rules say whether they get it. */
@ExtendWith(ArquillianExtension.class)
class BookingAPlaceIT {

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

    @Inject
    private PlacesAudit audit;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void theAuditStartsHere() {
        if (audit != null) {
            audit.startHere();
        }
    }

    @AfterEach
    void thePlacesAreCountedRight() {
        if (audit != null) {
            assertThat(audit.findings()).isEmpty();
        }
    }

    @Test
    void aFreePlaceIsConfirmedAtOnce() throws Exception {
        UUID session = given.session(2);
        UUID person = given.people(1).get(0);

        BookingRow row = book(person, session);

        assertThat(row.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(row.reference()).matches("[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(row.sessionId()).isEqualTo(session);
        assertThat(row.canCancel()).isTrue();
        assertThat(row.days().get(0).start()).hasToString("2037-05-12T09:30+01:00");
        assertThat(acting.asPractitioner(person, TODAY, () -> bookings.mine(new PageRequest(1, 20))
                        .items()))
                .extracting(BookingRow::reference)
                .containsExactly(row.reference());
    }

    @Test
    void itTakesFewStatements() throws Exception {
        UUID session = given.session(2);
        UUID person = given.people(1).get(0);
        given.post(person, given.agency(null));
        book(given.people(1).get(0), session);

        // However full the session and however long the record.
        assertThat(statements.of(() -> book(person, session))).hasSizeBetween(5, 14);
    }

    @Test
    void aSecondBookingOfTheSamePersonIsRefused() throws Exception {
        UUID session = given.session(3);
        UUID person = given.people(1).get(0);
        BookingRow first = book(person, session);

        Refusal refusal = refused(() -> book(person, session));

        assertThat(refusal.reason()).isEqualTo(BookingRefusal.ALREADY_BOOKED);
        assertThat(refusal.details()).containsExactly(first.reference());
    }

    @Test
    void aFullSessionSaysSo() throws Exception {
        UUID session = given.session(1);
        book(given.people(1).get(0), session);

        assertThat(refused(() -> book(given.people(1).get(0), session)).reason())
                .isEqualTo(BookingRefusal.FULL);
    }

    @Test
    void theRulesSpeakInTheirOrder() throws Exception {
        // Closed to another agency, booked already and full: rule 2 speaks before 5, 6 and 10.
        UUID agency = given.agency(null);
        UUID person = given.people(1).get(0);
        given.post(person, given.agency(null));
        UUID session = given.published(GivenProgramme.openTo(given.plan(1, fullDay(SESSION_DAY)), agency));
        assertThat(refused(() -> book(person, session)).reason()).isEqualTo(BookingRefusal.NOT_FOR_YOUR_AGENCY);

        // Called off speaks before all.
        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(session, "The trainer is ill");
            return null;
        });
        assertThat(refused(() -> book(person, session)).reason()).isEqualTo(BookingRefusal.CALLED_OFF);
    }

    @Test
    void aClosedSessionIsOpenToAgenciesBelowTheNamedOnes() throws Exception {
        UUID trust = given.agency(null);
        UUID service = given.agency(trust);
        UUID person = given.people(1).get(0);
        given.post(person, given.agency(null));
        UUID post = given.post(person, service);
        UUID session = given.published(GivenProgramme.openTo(given.plan(5, fullDay(SESSION_DAY)), trust));

        assertThat(acting.asPractitioner(
                        person, TODAY, () -> bookings.preview(session).posts()))
                .extracting(PostCard::publicId)
                .containsExactly(post);
        assertThat(book(person, session).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void somebodyElsesPostDoesNotExist() throws Exception {
        UUID session = given.session(2);
        UUID other = given.people(1).get(0);
        UUID post = given.post(other, given.agency(null));
        UUID person = given.people(1).get(0);

        assertThat(refused(() -> acting.asPractitioner(
                        person, TODAY, () -> bookings.book(new BookPlace(session, post, IfFull.REFUSE)))))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void draftsAndUnknownSessionsDoNotExist() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID draft = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));
        UUID person = given.people(1).get(0);

        assertThat(refused(() -> book(person, draft))).isInstanceOf(NoSuch.class);
        assertThat(refused(() -> book(person, UUID.randomUUID()))).isInstanceOf(NoSuch.class);
    }

    @Test
    void bookingHasItsWindow() throws Exception {
        Instant opens = TODAY.plus(Duration.ofDays(7));
        Instant closes = TODAY.plus(Duration.ofDays(14));
        UUID session = given.published(GivenProgramme.bookable(given.plan(5, fullDay(SESSION_DAY)), opens, closes));
        UUID person = given.people(1).get(0);

        assertThat(refused(() -> book(person, session, opens.minusSeconds(1))).reason())
                .isEqualTo(BookingRefusal.NOT_OPEN_YET);
        assertThat(refused(() -> book(person, session, closes)).reason()).isEqualTo(BookingRefusal.BOOKING_CLOSED);
        assertThat(refused(() -> book(person, session, Instant.parse("2037-05-12T08:30:00Z")))
                        .reason())
                .isEqualTo(BookingRefusal.STARTED);
        assertThat(book(person, session, opens).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void anotherPlaceAtTheSameTimeClashes() throws Exception {
        UUID person = given.people(1).get(0);
        book(person, given.session(5));
        Day touching = new Day(SESSION_DAY, LocalTime.of(16, 0), LocalTime.of(17, 0));
        Day overlapping = new Day(SESSION_DAY, LocalTime.of(15, 59), LocalTime.of(17, 0));

        assertThat(refused(() -> book(person, given.published(given.plan(5, overlapping))))
                        .reason())
                .isEqualTo(BookingRefusal.CLASH);
        assertThat(book(person, given.published(given.plan(5, touching))).state())
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void deliveringASessionBlocksAnOverlappingOne() throws Exception {
        UUID trainer = given.people(1).get(0);
        UUID own = given.published(GivenProgramme.deliveredBy(given.plan(5, fullDay(SESSION_DAY)), trainer));

        assertThat(refused(() -> book(trainer, given.session(5))).reason()).isEqualTo(BookingRefusal.CLASH);
        assertThat(refused(() -> book(trainer, own)).reason()).isEqualTo(BookingRefusal.CLASH);
    }

    @Test
    void clockChangesMoveNothing() throws Exception {
        LocalDate spring = LocalDate.of(2037, 3, 29);
        LocalDate autumn = LocalDate.of(2037, 10, 25);
        UUID person = given.people(1).get(0);
        UUID session = given.published(given.plan(5, fullDay(spring.minusDays(1)), fullDay(spring), fullDay(autumn)));

        BookingRow row = book(person, session);

        assertThat(row.days())
                .extracting(day -> day.start().toString())
                .containsExactly("2037-03-28T09:30Z", "2037-03-29T09:30+01:00", "2037-10-25T09:30Z");
        assertThat(refused(() -> book(person, given.published(given.plan(5, fullDay(autumn)))))
                        .reason())
                .isEqualTo(BookingRefusal.CLASH);
    }

    @Test
    void aCoordinatorBooksForSomebodyByTheSameRules() throws Exception {
        UUID session = given.session(1);
        UUID person = given.people(1).get(0);

        BookPlace wish = new BookPlace(session, null, IfFull.REFUSE);
        assertThat(acting.asCoordinator(TODAY, () -> bookings.bookFor(person, wish))
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(refused(() -> acting.asCoordinator(TODAY, () -> bookings.bookFor(person, wish)))
                        .reason())
                .isEqualTo(BookingRefusal.ALREADY_BOOKED);
        assertThat(acting.asPractitioner(person, TODAY, () -> bookings.mine(new PageRequest(1, 5)))
                        .total())
                .isEqualTo(1);
    }

    private BookingRow book(UUID person, UUID session) throws Exception {
        return book(person, session, TODAY);
    }

    private BookingRow book(UUID person, UUID session, Instant now) throws Exception {
        return acting.asPractitioner(person, now, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));
    }

    private static Refusal refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
