package org.wherry.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.scheduling.model.GivenSessions.BEFORE;
import static org.wherry.scheduling.model.GivenSessions.FIRST_DAY;
import static org.wherry.scheduling.model.GivenSessions.START;
import static org.wherry.scheduling.model.GivenSessions.bookable;
import static org.wherry.scheduling.model.GivenSessions.day;
import static org.wherry.scheduling.model.GivenSessions.draft;
import static org.wherry.scheduling.model.GivenSessions.usual;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** A session from draft to its end. */
class PlanningASessionTest {

    private static final LocalDate SPRING_FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate FALL_BACK = LocalDate.of(2026, 10, 25);

    @Test
    void itsDaysStandInOrder() {
        CourseSession session = new CourseSession(1, 5, List.of(day(FIRST_DAY.plusDays(1)), day(FIRST_DAY)), usual());

        assertThat(session.days()).extracting(SessionDay::day).containsExactly(FIRST_DAY, FIRST_DAY.plusDays(1));
        assertThat(session.days()).extracting(SessionDay::position).containsExactly(1, 2);
        assertThat(session.firstDay()).isEqualTo(FIRST_DAY);
        assertThat(session.startsAt()).isEqualTo(START);
        assertThat(session.endsAt()).isEqualTo("2026-05-13T15:00:00Z");
    }

    @Test
    void itsTimesAreTheCountysAlsoWhenTheClocksChange() {
        CourseSession spring =
                new CourseSession(1, 5, List.of(day(SPRING_FORWARD.minusDays(1)), day(SPRING_FORWARD)), usual());
        CourseSession autumn = new CourseSession(1, 5, List.of(day(FALL_BACK)), usual());

        assertThat(spring.startsAt()).isEqualTo("2026-03-28T09:30:00Z");
        assertThat(spring.endsAt()).isEqualTo("2026-03-29T15:00:00Z");
        assertThat(autumn.startsAt()).isEqualTo("2026-10-25T09:30:00Z");
        assertThat(autumn.endsAt()).isEqualTo("2026-10-25T16:00:00Z");
    }

    @Test
    void aDayEndsAfterItStartsOnTheClockAndInTruth() {
        assertThat(refusal(() -> new Day(FIRST_DAY, LocalTime.of(16, 0), LocalTime.of(9, 0))))
                .isEqualTo(SchedulingRefusal.ENDS_BEFORE_IT_STARTS);
        assertThat(refusal(() -> new Day(FIRST_DAY, LocalTime.NOON, LocalTime.NOON)))
                .isEqualTo(SchedulingRefusal.ENDS_BEFORE_IT_STARTS);
        // At 1am the clocks go to 2am: the hour between does not happen.
        assertThat(refusal(() -> new Day(SPRING_FORWARD, LocalTime.of(1, 15), LocalTime.of(2, 15))))
                .isEqualTo(SchedulingRefusal.ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void impossiblePlansAreRefused() {
        assertThat(refusal(() -> new CourseSession(1, 5, List.of(), usual()))).isEqualTo(SchedulingRefusal.NO_DAYS);
        assertThat(refusal(() -> new CourseSession(1, 5, List.of(day(FIRST_DAY), day(FIRST_DAY)), usual())))
                .isEqualTo(SchedulingRefusal.SAME_DAY_TWICE);
        assertThat(refusal(() -> new CourseSession(1, 0, List.of(day(FIRST_DAY)), usual())))
                .isEqualTo(SchedulingRefusal.CAPACITY_IMPOSSIBLE);
        assertThat(refusal(() -> new CourseSession(1, 2001, List.of(day(FIRST_DAY)), usual())))
                .isEqualTo(SchedulingRefusal.CAPACITY_IMPOSSIBLE);
        assertThat(refusal(() -> bookable(BEFORE, BEFORE))).isEqualTo(SchedulingRefusal.CLOSES_BEFORE_IT_OPENS);
    }

    @Test
    void onlyADraftToComeIsPublished() {
        CourseSession session = draft();
        assertThat(refusal(() -> session.publish(START))).isEqualTo(SchedulingRefusal.IN_THE_PAST);

        session.publish(BEFORE);

        assertThat(session.state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(refusal(() -> session.publish(BEFORE))).isEqualTo(SchedulingRefusal.NOT_A_DRAFT);
    }

    @Test
    void aDateThatStaysKeepsItsRow() {
        CourseSession session = draft();
        SessionDay kept = session.days().get(1);

        boolean moved = session.move(
                List.of(day(FIRST_DAY.plusWeeks(2)), new Day(kept.day(), LocalTime.of(10, 0), LocalTime.of(12, 0))),
                BEFORE);

        assertThat(moved).isTrue();
        assertThat(session.days().get(0)).isSameAs(kept);
        assertThat(kept.starts()).isEqualTo(LocalTime.of(10, 0));
        assertThat(session.firstDay()).isEqualTo(kept.day());
    }

    @Test
    void theSameDaysAgainMoveNothing() {
        CourseSession session = draft();
        session.publish(BEFORE);

        assertThat(session.move(List.of(day(FIRST_DAY.plusWeeks(1)), day(FIRST_DAY)), START))
                .isFalse();
        assertThat(refusal(() -> session.move(List.of(day(FIRST_DAY)), START))).isEqualTo(SchedulingRefusal.BEGUN);
    }

    @Test
    void itIsCalledOffBeforeItBeginsAndStaysSo() {
        CourseSession session = draft();
        assertThat(refusal(() -> session.callOff(BEFORE))).isEqualTo(SchedulingRefusal.NOT_PUBLISHED);
        session.publish(BEFORE);
        assertThat(refusal(() -> session.callOff(START))).isEqualTo(SchedulingRefusal.BEGUN);

        session.callOff(START.minusSeconds(1));

        assertThat(session.state()).isEqualTo(SessionState.CALLED_OFF);
        assertThat(refusal(() -> session.resize(7))).isEqualTo(SchedulingRefusal.ENDED);
        assertThat(refusal(() -> session.arrange(usual()))).isEqualTo(SchedulingRefusal.ENDED);
        assertThat(refusal(() -> session.complete(START))).isEqualTo(SchedulingRefusal.NOT_PUBLISHED);
    }

    @Test
    void itIsCompletedOnceItsLastDayHasBegun() {
        CourseSession session = draft();
        session.publish(BEFORE);
        Instant lastDay = Instant.parse("2026-05-19T08:30:00Z");

        assertThat(refusal(() -> session.complete(lastDay.minusSeconds(1)))).isEqualTo(SchedulingRefusal.NOT_HELD_YET);
        session.complete(lastDay);

        assertThat(session.state()).isEqualTo(SessionState.COMPLETED);
        assertThat(session.isOver(lastDay)).isFalse();
    }

    @Test
    void whoDeliversItCanChangeAndChangePart() {
        CourseSession session = draft();
        session.arrange(with(Map.of(7L, TrainerPart.LEAD, 8L, TrainerPart.SHADOW)));
        session.arrange(with(Map.of(8L, TrainerPart.LEAD)));

        assertThat(session.isDeliveredBy(7)).isFalse();
        assertThat(session.isDeliveredBy(8)).isTrue();
        assertThat(session.trainers()).extracting(SessionTrainer::part).containsExactly(TrainerPart.LEAD);
    }

    @Test
    void bookingClosesWhenItBeginsAtTheLatest() {
        CourseSession session = draft();
        assertThat(session.bookingCloses()).isEqualTo(START);
        session.arrange(bookable(null, START.plusSeconds(1)));
        assertThat(session.bookingCloses()).isEqualTo(START);
        session.arrange(bookable(null, BEFORE));
        assertThat(session.bookingCloses()).isEqualTo(BEFORE);
    }

    private static Arrangements with(Map<Long, TrainerPart> trainers) {
        return new Arrangements(null, null, Set.of(), CollectsFeedback.ONLINE, null, null, trainers, null);
    }

    private static Reason refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
