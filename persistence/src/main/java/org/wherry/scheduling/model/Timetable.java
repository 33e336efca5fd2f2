package org.wherry.scheduling.model;

import java.util.Comparator;
import java.util.List;

/** How the days of a session become others. */
final class Timetable {

    private Timetable() {}

    /** Holds a session on the days that {@link Span#inOrder} has put in order. */
    static void settle(List<SessionDay> days, CourseSession session, List<Day> ordered) {
        // A date that stays keeps its row: registers point at it.
        days.removeIf(kept -> ordered.stream().noneMatch(kept::isOn));
        for (int i = 0; i < ordered.size(); i++) {
            Day day = ordered.get(i);
            int position = i + 1;
            if (days.stream().noneMatch(kept -> kept.isOn(day))) {
                days.add(new SessionDay(session, day));
            }
            days.stream().filter(kept -> kept.isOn(day)).forEach(kept -> kept.become(day, position));
        }
    }

    /** The days in their order, whichever way they were fetched. */
    static List<SessionDay> inOrder(List<SessionDay> days) {
        return days.stream()
                .sorted(Comparator.comparingInt(SessionDay::position))
                .toList();
    }
}
