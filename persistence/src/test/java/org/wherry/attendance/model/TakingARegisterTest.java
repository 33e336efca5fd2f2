package org.wherry.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;

class TakingARegisterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
    private static final Instant EVENING = Instant.parse("2026-03-30T19:00:00Z");
    private static final Long TRAINER = 7L;
    private static final Delegate ANN = new Delegate(1, 11L, null);
    private static final Delegate BEN = new Delegate(2, 12L, null);
    private static final Delegate AT_THE_DOOR = new Delegate(3, null, 33L);

    private final TaughtDay first = day(1, MONDAY);
    private final TaughtDay second = day(2, MONDAY.plusDays(1));
    private final Register register = new Register(5);

    @Test
    void aMarkCanBeCorrectedWhileTheRegisterIsOpen() {
        register.mark(ANN, first, Mark.NO_SHOW, TRAINER, EVENING);
        register.mark(ANN, first, Mark.ATTENDED, TRAINER, EVENING);

        assertThat(register.marks())
                .singleElement()
                .extracting(AttendanceMark::mark)
                .isEqualTo(Mark.ATTENDED);
    }

    @Test
    void whoPartlyAttendedWasThereAndWhoSentApologiesWasNot() {
        register.mark(ANN, first, Mark.PARTLY, TRAINER, EVENING);
        register.mark(BEN, first, Mark.APOLOGIES, TRAINER, EVENING);

        assertThat(register.present()).containsExactly(ANN.personId());
    }

    @Test
    void aDayIsMarkedFromTheMinuteInWhichItBeginsOnTheCountysClock() {
        // British Summer Time began the day before: half past nine is half past eight in UTC.
        register.mark(ANN, first, Mark.ATTENDED, TRAINER, Instant.parse("2026-03-30T08:30:00Z"));

        refuses(
                AttendanceRefusal.NOT_BEGUN,
                () -> register.mark(BEN, first, Mark.ATTENDED, TRAINER, Instant.parse("2026-03-30T08:29:59Z")));
    }

    @Test
    void nobodyMarksThemselves() {
        refuses(AttendanceRefusal.YOURSELF, () -> register.mark(ANN, first, Mark.ATTENDED, ANN.personId(), EVENING));
    }

    @Test
    void nobodyStrikesOutThemselves() {
        register.mark(AT_THE_DOOR, first, Mark.ATTENDED, TRAINER, EVENING);

        refuses(AttendanceRefusal.YOURSELF, () -> register.strikeOut(AT_THE_DOOR.personId(), AT_THE_DOOR.personId()));
        assertThat(register.present()).containsExactly(AT_THE_DOOR.personId());
    }

    @Test
    void aWalkInWasThere() {
        register.mark(AT_THE_DOOR, first, Mark.PARTLY, TRAINER, EVENING);

        refuses(
                AttendanceRefusal.WALK_IN_WAS_THERE,
                () -> register.mark(AT_THE_DOOR, first, Mark.NO_SHOW, TRAINER, EVENING));
    }

    @Test
    void aWalkInCanBeStruckOutAndABookingCannot() {
        register.mark(AT_THE_DOOR, first, Mark.ATTENDED, TRAINER, EVENING);
        register.mark(ANN, first, Mark.ATTENDED, TRAINER, EVENING);

        register.strikeOut(AT_THE_DOOR.personId(), TRAINER);

        assertThat(register.present()).containsExactly(ANN.personId());
        refuses(AttendanceRefusal.NOT_A_WALK_IN, () -> register.strikeOut(ANN.personId(), TRAINER));
    }

    @Test
    void itClosesOnceEverybodyExpectedHasAMarkOnEveryDay() {
        Instant nextEvening = Instant.parse("2026-03-31T19:00:00Z");
        register.mark(ANN, first, Mark.ATTENDED, TRAINER, nextEvening);
        register.mark(ANN, second, Mark.ATTENDED, TRAINER, nextEvening);
        register.mark(BEN, first, Mark.NO_SHOW, TRAINER, nextEvening);
        register.mark(AT_THE_DOOR, second, Mark.ATTENDED, TRAINER, nextEvening);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> close(nextEvening))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(AttendanceRefusal.UNMARKED))
                .satisfies(refusal -> assertThat(refusal.details()).containsExactly(1L));
        register.mark(BEN, second, Mark.APOLOGIES, TRAINER, nextEvening);
        close(nextEvening);

        assertThat(register.isClosed()).isTrue();
    }

    @Test
    void itDoesNotCloseBeforeTheLastDayHasBegun() {
        refuses(AttendanceRefusal.NOT_BEGUN, () -> register.close(Set.of(), List.of(first, second), TRAINER, EVENING));
    }

    @Test
    void aClosedRegisterStaysAsItIs() {
        register.mark(AT_THE_DOOR, first, Mark.ATTENDED, TRAINER, EVENING);
        register.close(Set.of(), List.of(first), TRAINER, EVENING);

        refuses(AttendanceRefusal.CLOSED, () -> register.mark(ANN, first, Mark.ATTENDED, TRAINER, EVENING));
        refuses(AttendanceRefusal.CLOSED, () -> register.strikeOut(AT_THE_DOOR.personId(), TRAINER));
        refuses(AttendanceRefusal.CLOSED, () -> register.close(Set.of(), List.of(first), TRAINER, EVENING));
    }

    private void close(Instant now) {
        register.close(Set.of(ANN.personId(), BEN.personId()), List.of(first, second), TRAINER, now);
    }

    private static TaughtDay day(long id, LocalDate day) {
        return new TaughtDay(id, UUID.randomUUID(), day, LocalTime.of(9, 30), LocalTime.of(16, 0));
    }

    private static void refuses(AttendanceRefusal reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
