package org.wherry.booking.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.wherry.scheduling.model.DayTimes;

/** The days of a session as one column beside it, so that no list needs a second query for them. */
final class SessionDays {

    /** The days of a session s, in order. */
    static final String COLUMN = """
            (SELECT string_agg(concat_ws(' ', d.day, d.starts, d.ends), ',' ORDER BY d.position)
               FROM session_day d WHERE d.session_id = s.id)""";

    private SessionDays() {}

    /** The real times that stand in the column. */
    static List<DayTimes> read(Object column) {
        return Stream.of(((String) column).split(",")).map(SessionDays::day).toList();
    }

    private static DayTimes day(String words) {
        String[] parts = words.split(" ");
        return DayTimes.of(LocalDate.parse(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }
}
