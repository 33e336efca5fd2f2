package org.wherry.notification.model;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.util.List;
import java.util.UUID;

/** Rows about sessions in calendars: one for each day, by time. */
final class EventRows {

    private EventRows() {}

    /** All rows of a query. */
    @SuppressWarnings("unchecked")
    static List<Object[]> all(Query query) {
        return query.getResultList();
    }

    /**
     * The session that some rows are of.
     *
     * @param from the column of its id outside; after it come the title, the venue, its address, and the day with its times
     */
    static SessionFacts session(List<Object[]> rows, int from) {
        Object[] first = rows.get(0);
        return new SessionFacts(
                (UUID) first[from],
                (String) first[from + 1],
                rows.stream()
                        .map(row -> new SessionFacts.Day(
                                ((Date) row[from + 4]).toLocalDate(),
                                ((Time) row[from + 5]).toLocalTime(),
                                ((Time) row[from + 6]).toLocalTime()))
                        .toList(),
                (String) first[from + 2],
                (String) first[from + 3],
                first[from + 2] == null ? SessionFacts.Where.TO_COME : SessionFacts.Where.VENUE);
    }
}
