package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Bookings as those read them who book for others or run the session. */
@ApplicationScoped
public class DeskRows {

    private static final String COLUMNS = """
            SELECT s.id, CAST(b.reference AS text), p.name,
                   CASE WHEN t.id IS NULL THEN NULL WHEN a.id IS NULL THEN t.job_title
                        ELSE t.job_title || ', ' || a.name END,
                   s.public_id, c.title, b.state, b.cancellation, b.awaits_audience, b.awaits_approval, b.asked_at,
                   asker.name, first.reason, s.starts_at,
                   (SELECT CAST(o.reference AS text) FROM booking o
                     WHERE o.id = b.replaces_id AND o.session_id <> b.session_id AND o.state = 'CONFIRMED'),
                   %s
            """.formatted(SessionDays.COLUMN);

    private static final String FROM = """
              FROM booking b
              JOIN course_session s ON s.id = b.session_id
              JOIN course c ON c.id = s.course_id
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              LEFT JOIN post t ON t.id = b.post_id
              LEFT JOIN agency a ON a.id = t.agency_id
              LEFT JOIN booking_event first ON first.booking_id = b.id AND first.position = 1
              LEFT JOIN person asker ON asker.id = first.by_id
            """;

    private static final String TEAM =
            " WHERE t.agency_id = ANY (CAST(?1 AS bigint[])) AND NOT p.protected AND s.ends_at > CAST(?2 AS timestamptz)"
                    + " AND b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** One page of the live bookings under posts at some agencies (ids inside) on sessions that are not over. */
    public Page<DeskRow> ofTeam(Collection<Long> agencies, PageRequest page, Instant now) {
        String ids = agencies.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        long total = ((Number) entities.createNativeQuery("SELECT count(*)" + FROM + TEAM)
                        .setParameter(1, ids)
                        .setParameter(2, now.toString())
                        .getSingleResult())
                .longValue();
        Query rows = entities.createNativeQuery(
                        COLUMNS + FROM + TEAM + " ORDER BY s.starts_at, s.id, fold(p.name), b.id LIMIT ?3 OFFSET ?4")
                .setParameter(1, ids)
                .setParameter(2, now.toString())
                .setParameter(3, page.size())
                .setParameter(4, page.offset());
        return new Page<>(rows(rows, now, false), total, page.page(), page.size());
    }

    /** All bookings of a session (id outside), the live ones first, then by name. */
    public List<DeskRow> ofSession(UUID session, Instant now) {
        return rows(
                entities.createNativeQuery(COLUMNS + FROM + " WHERE s.public_id = ?1 ORDER BY CASE b.state"
                                + " WHEN 'CONFIRMED' THEN 1 WHEN 'REQUESTED' THEN 2 WHEN 'OFFERED' THEN 3"
                                + " WHEN 'WAITING' THEN 4 ELSE 5 END, fold(p.name), b.id")
                        .setParameter(1, session),
                now,
                true);
    }

    /** One page of those who are outside a course's audience and await a coordinator, the longest first. */
    public Page<DeskRow> awaitingACoordinator(PageRequest page, Instant now) {
        String which = " WHERE b.awaits_audience AND b.state IN ('REQUESTED', 'WAITING') AND s.state = 'PUBLISHED'";
        long total = ((Number) entities.createNativeQuery("SELECT count(*)" + FROM + which)
                        .getSingleResult())
                .longValue();
        Query rows = entities.createNativeQuery(
                        COLUMNS + FROM + which + " ORDER BY b.asked_at, b.id LIMIT ?1 OFFSET ?2")
                .setParameter(1, page.size())
                .setParameter(2, page.offset());
        return new Page<>(rows(rows, now, true), total, page.page(), page.size());
    }

    /** One booking, by its reference, which is there. */
    public DeskRow of(BookingReference reference, Instant now) {
        return rows(
                        entities.createNativeQuery(COLUMNS + FROM + " WHERE b.reference = ?1")
                                .setParameter(1, reference.value()),
                        now,
                        true)
                .get(0);
    }

    private List<DeskRow> rows(Query query, Instant now, boolean withReasons) {
        return NativeRow.all(query).stream()
                .map(row -> row(row, now, withReasons))
                .toList();
    }

    private static DeskRow row(Object[] row, Instant now, boolean withReasons) {
        BookingState state = BookingState.valueOf((String) row[6]);
        List<Awaited> awaits = new ArrayList<>();
        if ((Boolean) row[8]) {
            awaits.add(Awaited.AUDIENCE);
        }
        if ((Boolean) row[9]) {
            awaits.add(Awaited.APPROVAL);
        }
        return new DeskRow(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (UUID) row[4],
                (String) row[5],
                SessionDays.read(row[15]),
                state,
                row[7] == null ? null : Cancellation.valueOf((String) row[7]),
                List.copyOf(awaits),
                NativeRow.instant(row[10]),
                (String) row[11],
                withReasons ? (String) row[12] : null,
                state.isLive() && now.isBefore(NativeRow.instant(row[13])),
                (String) row[14]);
    }
}
