package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Bookings as people read them: with their session, its days and the place in line. */
@ApplicationScoped
public class BookingRows {

    private static final String ROW = """
            SELECT CAST(b.reference AS text), b.state, b.cancellation, s.id, s.public_id, c.public_id, c.title,
                   CASE WHEN b.state = 'CONFIRMED' OR NOT s.hides_details THEN v.name END,
                   CASE WHEN b.state = 'CONFIRMED' OR NOT s.hides_details THEN v.address END, l.name, b.offered_until, s.starts_at, p.name,
                   (SELECT count(*) FROM booking w
                     WHERE w.session_id = b.session_id AND w.state = 'WAITING'
                       AND (coalesce(w.line_position, 2147483647), w.waiting_since, w.id)
                           <= (coalesce(b.line_position, 2147483647), b.waiting_since, b.id)),
                   %s, b.told_at IS NOT NULL, b.free_until, s.notice_period_days
              FROM booking b
              JOIN course_session s ON s.id = b.session_id
              JOIN course c ON c.id = s.course_id
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN locality l ON l.id = v.locality_id
            """.formatted(SessionDays.COLUMN);

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The booking that is called so. */
    public Optional<BookingRow> find(BookingReference reference, Instant now) {
        return rows(entities.createNativeQuery(ROW + " WHERE b.reference = ?1").setParameter(1, reference.value()), now)
                .stream()
                .findFirst();
    }

    /** The booking that is called so, which is there. */
    public BookingRow get(BookingReference reference, Instant now) {
        return find(reference, now).orElseThrow(() -> new NoSuch("booking", reference));
    }

    /** One page of somebody's bookings (their id inside): the latest session first. */
    public Page<BookingRow> of(long delegate, PageRequest page, Instant now) {
        long total = ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM booking WHERE delegate_id IN (SELECT same_person(?1))")
                        .setParameter(1, delegate)
                        .getSingleResult())
                .longValue();
        Query rows = entities.createNativeQuery(
                        ROW
                                + " WHERE b.delegate_id IN (SELECT same_person(?1)) ORDER BY s.starts_at DESC, b.id DESC LIMIT ?2 OFFSET ?3")
                .setParameter(1, delegate)
                .setParameter(2, page.size())
                .setParameter(3, page.offset());
        return new Page<>(rows(rows, now), total, page.page(), page.size());
    }

    private List<BookingRow> rows(Query query, Instant now) {
        return NativeRow.all(query).stream().map(row -> row(row, now)).toList();
    }

    private static BookingRow row(Object[] row, Instant now) {
        BookingState state = BookingState.valueOf((String) row[1]);
        Instant starts = NativeRow.instant(row[11]);
        return new BookingRow(
                (String) row[0],
                state,
                row[2] == null ? null : Cancellation.valueOf((String) row[2]),
                (UUID) row[4],
                (UUID) row[5],
                (String) row[6],
                SessionDays.read(row[14]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                state == BookingState.WAITING ? ((Number) row[13]).intValue() : null,
                NativeRow.instant(row[10]),
                state.isLive() && now.isBefore(starts),
                state == BookingState.CONFIRMED
                        && !now.isBefore(starts.minus(Duration.ofDays(((Number) row[17]).longValue())))
                        && (row[16] == null || !now.isBefore(NativeRow.instant(row[16]))),
                (String) row[12],
                (Boolean) row[15]);
    }
}
