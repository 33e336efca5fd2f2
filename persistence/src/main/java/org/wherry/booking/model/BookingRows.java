package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.scheduling.model.DayTimes;

/** Bookings as people read them: with their session, its days and the place in line. */
@ApplicationScoped
public class BookingRows {

    private static final String ROW =
            """
            SELECT b.reference, b.state, b.cancellation, s.id, s.publicId, c.publicId, c.title, v.name, v.address,
                   l.name, b.offeredUntil, s.span.startsAt, p.name,
                   (SELECT COUNT(w) FROM Booking w
                     WHERE w.sessionId = b.sessionId AND w.state = org.wherry.booking.model.BookingState.WAITING
                       AND (w.waitingSince < b.waitingSince OR w.waitingSince = b.waitingSince AND w.id <= b.id))
              FROM Booking b
              JOIN CourseSession s ON s.id = b.sessionId
              JOIN Course c ON c.id = s.courseId
              JOIN Person p ON p.id = b.delegateId
              LEFT JOIN s.venue v
              LEFT JOIN Locality l ON l.id = v.localityId
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The booking that is called so. */
    public Optional<BookingRow> find(BookingReference reference, Instant now) {
        List<Object[]> rows = entities.createQuery(ROW + " WHERE b.reference = :reference", Object[].class)
                .setParameter("reference", reference.value())
                .getResultList();
        return rows(rows, now).stream().findFirst();
    }

    /** One page of somebody's bookings (their id inside): the latest session first. */
    public Page<BookingRow> of(long delegate, PageRequest page, Instant now) {
        long total = entities.createQuery("SELECT COUNT(b) FROM Booking b WHERE b.delegateId = :delegate", Long.class)
                .setParameter("delegate", delegate)
                .getSingleResult();
        List<Object[]> rows = entities.createQuery(
                        ROW + " WHERE b.delegateId = :delegate ORDER BY s.span.startsAt DESC, b.id DESC", Object[].class)
                .setParameter("delegate", delegate)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows(rows, now), total, page.page(), page.size());
    }

    private List<BookingRow> rows(List<Object[]> rows, Instant now) {
        Map<Long, List<DayTimes>> days = SessionDays.of(
                entities, rows.stream().map(row -> (Long) row[3]).distinct().toList());
        return rows.stream().map(row -> row(row, days.get((Long) row[3]), now)).toList();
    }

    private static BookingRow row(Object[] row, List<DayTimes> days, Instant now) {
        BookingState state = (BookingState) row[1];
        Instant starts = (Instant) row[11];
        return new BookingRow(
                (String) row[0],
                state,
                (Cancellation) row[2],
                (UUID) row[4],
                (UUID) row[5],
                (String) row[6],
                days,
                (String) row[7],
                (String) row[8],
                (String) row[9],
                state == BookingState.WAITING ? ((Number) row[13]).intValue() : null,
                (Instant) row[10],
                state.isLive() && now.isBefore(starts),
                state == BookingState.CONFIRMED && !now.isBefore(starts.minus(Booking.NOTICE)),
                (String) row[12]);
    }
}
