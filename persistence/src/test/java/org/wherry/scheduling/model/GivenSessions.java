package org.wherry.scheduling.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes sessions for tests. */
public final class GivenSessions {

    /** The first day of {@link #draft}. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 12);

    /** When {@link #draft} begins. */
    public static final Instant START = Instant.parse("2026-05-12T08:30:00Z");

    /** Well before that. */
    public static final Instant BEFORE = Instant.parse("2026-03-02T10:00:00Z");

    private GivenSessions() {}

    /** A day from half past nine to four. */
    public static Day day(LocalDate day) {
        return new Day(day, LocalTime.of(9, 30), LocalTime.of(16, 0));
    }

    /** Run like this: open to everybody, bookable until it begins. */
    public static Arrangements usual() {
        return new Arrangements(null, null, Set.of(), CollectsFeedback.ONLINE, null, null, Map.of(), null);
    }

    /** Closed to all but these agencies. */
    public static Arrangements openTo(Long... agencies) {
        return new Arrangements(null, null, Set.of(agencies), CollectsFeedback.ONLINE, null, null, Map.of(), null);
    }

    /** Bookable in a window. */
    public static Arrangements bookable(Instant opens, Instant closes) {
        return new Arrangements(null, null, Set.of(), CollectsFeedback.ONLINE, opens, closes, Map.of(), null);
    }

    /** A draft of two days a week apart. */
    public static CourseSession draft() {
        return new CourseSession(1, 20, List.of(day(FIRST_DAY), day(FIRST_DAY.plusWeeks(1))), usual());
    }

    /** A published session of one day, run so. */
    public static CourseSession published(Arrangements how) {
        CourseSession session = new CourseSession(1, 20, List.of(day(FIRST_DAY)), how);
        session.publish(BEFORE);
        return session;
    }
}
