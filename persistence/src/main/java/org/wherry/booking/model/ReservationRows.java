package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reservations as people read them, with those who were named. */
@ApplicationScoped
public class ReservationRows {

    private static final String BETWEEN_NAMES = "\n";

    private static final String ROW = """
            SELECT s.id, r.public_id, s.public_id, c.title, a.public_id, a.name, r.places, r.unnamed, r.name_by, r.state,
                   r.note,
                   (SELECT string_agg(p.name, chr(10) ORDER BY fold(p.name))
                      FROM booking b JOIN person p ON p.id = surviving_person(b.delegate_id)
                     WHERE b.reservation_id = r.id AND b.state IN ('REQUESTED', 'CONFIRMED')),
                   %s
              FROM reservation r
              JOIN course_session s ON s.id = r.session_id
              JOIN course c ON c.id = s.course_id
              JOIN agency a ON a.id = r.agency_id
            """.formatted(SessionDays.COLUMN);

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Those of some agencies (ids inside) on sessions that are not over, the soonest to be named first. */
    public List<ReservationRow> of(Collection<Long> agencies, Instant now) {
        String ids = agencies.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return rows(entities.createNativeQuery(ROW + " WHERE r.agency_id = ANY (CAST(?1 AS bigint[]))"
                        + " AND s.ends_at > CAST(?2 AS timestamptz) ORDER BY r.state <> 'OPEN', r.name_by, r.id")
                .setParameter(1, ids)
                .setParameter(2, now.toString()));
    }

    /** Those of a session (id outside). */
    public List<ReservationRow> ofSession(UUID session) {
        return rows(entities.createNativeQuery(ROW + " WHERE s.public_id = ?1 ORDER BY r.state <> 'OPEN', r.id")
                .setParameter(1, session));
    }

    /** The one with an id outside. */
    public Optional<ReservationRow> find(UUID id) {
        return rows(entities.createNativeQuery(ROW + " WHERE r.public_id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    private List<ReservationRow> rows(Query query) {
        return NativeRow.all(query).stream()
                .map(row -> new ReservationRow(
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        SessionDays.read(row[12]),
                        (UUID) row[4],
                        (String) row[5],
                        (Integer) row[6],
                        (Integer) row[7],
                        NativeRow.instant(row[8]),
                        Reservation.State.valueOf((String) row[9]),
                        (String) row[10],
                        row[11] == null ? List.of() : Arrays.asList(((String) row[11]).split(BETWEEN_NAMES))))
                .toList();
    }
}
