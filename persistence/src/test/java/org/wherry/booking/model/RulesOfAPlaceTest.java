package org.wherry.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.scheduling.model.GivenSessions.BEFORE;
import static org.wherry.scheduling.model.GivenSessions.FIRST_DAY;
import static org.wherry.scheduling.model.GivenSessions.START;
import static org.wherry.scheduling.model.GivenSessions.bookable;
import static org.wherry.scheduling.model.GivenSessions.draft;
import static org.wherry.scheduling.model.GivenSessions.openTo;
import static org.wherry.scheduling.model.GivenSessions.published;
import static org.wherry.scheduling.model.GivenSessions.usual;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.AdmittingSession;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.DayTimes;

/** The rules that are checked before the lock, each with its reason, the first that refuses speaking. */
class RulesOfAPlaceTest {

    private static final long OTHER_SESSION = 99;
    private static final long AGENCY = 5;

    private CourseSession session;

    @BeforeEach
    void aPublishedSession() throws Exception {
        session = known(published(usual()));
    }

    @Test
    void nothingSpeaksAgainstAnOrdinaryWish() {
        assertThat(reason(session, List.of(), BEFORE)).isNull();
    }

    @Test
    void aDraftDoesNotExist() throws Exception {
        assertThat(reason(known(draft()), List.of(), BEFORE)).isEqualTo(CommonRefusal.NO_SUCH);
    }

    @Test
    void bookingHasItsWindow() throws Exception {
        Instant opens = BEFORE.plusSeconds(60);
        Instant closes = BEFORE.plusSeconds(120);
        CourseSession later = known(published(bookable(opens, closes)));

        assertThat(reason(later, List.of(), opens.minusNanos(1))).isEqualTo(BookingRefusal.NOT_OPEN_YET);
        assertThat(reason(later, List.of(), opens)).isNull();
        assertThat(reason(later, List.of(), closes)).isEqualTo(BookingRefusal.BOOKING_CLOSED);
        assertThat(reason(later, List.of(), START)).isEqualTo(BookingRefusal.STARTED);
        assertThat(reason(session, List.of(), START.minusNanos(1))).isNull();
    }

    @Test
    void aSessionThatWasCalledOffSaysSo() {
        session.callOff(BEFORE);
        assertThat(reason(session, List.of(), START)).isEqualTo(BookingRefusal.CALLED_OFF);
    }

    @Test
    void aClosedSessionIsForItsAgencies() throws Exception {
        CourseSession closed = known(published(openTo(AGENCY)));

        assertThat(reason(by(closed, Comer.welcome()))).isNull();
        assertThat(reason(by(closed, new Comer(false, null, true, false, true, false))))
                .isEqualTo(BookingRefusal.NOT_FOR_YOUR_AGENCY);
    }

    @Test
    void whoIsUnder18IsKeptOffWhatMayDistress() {
        assertThat(reason(by(session, new Comer(true, null, true, true, true, false))))
                .isEqualTo(BookingRefusal.NOT_UNDER_18);
    }

    @Test
    void aLiveBookingOnItSpeaksBeforeAClash() {
        List<Commitment> engaged =
                List.of(booked(OTHER_SESSION, true, FIRST_DAY, 9, 16), booked(session.id(), false, FIRST_DAY, 9, 16));

        assertThat(reason(session, engaged, BEFORE)).isEqualTo(BookingRefusal.ALREADY_BOOKED);
    }

    @Test
    void onlyWhatHoldsAPlaceAtTheSameTimeClashes() {
        assertThat(reason(session, List.of(booked(OTHER_SESSION, true, FIRST_DAY, 8, 10)), BEFORE))
                .isEqualTo(BookingRefusal.CLASH);
        assertThat(reason(session, List.of(booked(OTHER_SESSION, false, FIRST_DAY, 8, 10)), BEFORE))
                .as("a place in line")
                .isNull();
        assertThat(reason(session, List.of(booked(OTHER_SESSION, true, FIRST_DAY, 16, 18)), BEFORE))
                .as("begins as the other ends")
                .isNull();
        assertThat(reason(session, List.of(booked(OTHER_SESSION, true, FIRST_DAY.plusDays(1), 9, 16)), BEFORE))
                .as("another day")
                .isNull();
    }

    @Test
    void whoDeliversAtThatTimeIsTakenUp() {
        Commitment delivers = new Commitment(session.id(), null, true, "Neglect", times(FIRST_DAY, 9, 16));

        assertThat(reason(session, List.of(delivers), BEFORE)).isEqualTo(BookingRefusal.CLASH);
    }

    @Test
    void theHourThatHappensTwiceIsComparedAsItIsRead() {
        LocalDate fallBack = LocalDate.of(2026, 10, 25);
        DayTimes before = DayTimes.of(fallBack, LocalTime.MIDNIGHT, LocalTime.of(1, 0));
        DayTimes between = DayTimes.of(fallBack, LocalTime.of(1, 0), LocalTime.of(2, 0));
        DayTimes all = DayTimes.of(fallBack, LocalTime.MIDNIGHT, LocalTime.of(3, 0));

        assertThat(before.overlaps(between)).isFalse();
        assertThat(all.overlaps(between)).isTrue();
        assertThat(between.overlaps(all)).isTrue();
    }

    private static Commitment booked(long session, boolean holdsPlace, LocalDate day, int from, int to) {
        return new Commitment(session, "7K3M9QWX2B", holdsPlace, "Neglect", times(day, from, to));
    }

    private static DayTimes times(LocalDate day, int from, int to) {
        return new Day(day, LocalTime.of(from, 0), LocalTime.of(to, 0)).times();
    }

    private static Reason reason(CourseSession session, List<Commitment> engaged, Instant now) {
        return reason(new PlaceAsked(
                session, Comer.welcome(), EarlierLearning.unasked(), engaged, KeptPlaces.none(), false, null, now));
    }

    private static PlaceAsked by(CourseSession session, Comer comer) {
        return new PlaceAsked(
                session, comer, EarlierLearning.unasked(), List.of(), KeptPlaces.none(), false, null, BEFORE);
    }

    private static Reason reason(PlaceAsked asked) {
        return RulesOfAPlace.judge(asked).refusal().map(Refusal::reason).orElse(null);
    }

    /** The database would give it an id. */
    private static CourseSession known(CourseSession session) throws ReflectiveOperationException {
        Field id = AdmittingSession.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(session, 1L);
        return session;
    }
}
