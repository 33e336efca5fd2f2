package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.RepeatPolicy;

/** What courses ask of those who come, and what somebody is booked on that may answer it: a query for each. */
@ApplicationScoped
public class Demands {

    private static final String OF_COURSE = """
            SELECT c.content_note IS NOT NULL,
                   (SELECT string_agg(CAST(g.number AS text), ',') FROM course_audience_group g WHERE g.course_id = c.id),
                   EXISTS (SELECT 1 FROM course_prerequisite p WHERE p.course_id = c.id),
                   c.repeat_policy, c.repeat_months,
                   EXISTS (SELECT 1 FROM members_only_course m WHERE m.course_id = c.id)
              FROM course c WHERE c.id = ?1
            """;

    private static final String BOOKED = """
            SELECT s.course_id, CAST(s.first_day AS text), CAST(s.last_day AS text), s.ends_at, b.state,
                   CAST(b.reference AS text)
              FROM booking b JOIN course_session s ON s.id = b.session_id
             WHERE b.delegate_id IN (SELECT same_person(?1)) AND s.course_id = ANY (CAST(?2 AS bigint[]))
               AND b.state IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED') AND s.state = 'PUBLISHED'
             ORDER BY s.starts_at
            """;

    private static final String HELD_BY_SECTOR = """
            SELECT held.sector_id, sum(held.places)
              FROM (SELECT a.sector_id, 1 AS places
                      FROM booking b JOIN post t ON t.id = b.post_id JOIN agency a ON a.id = t.agency_id
                     WHERE b.session_id = ?1 AND b.state IN ('REQUESTED', 'CONFIRMED', 'OFFERED')
                    UNION ALL
                    SELECT a.sector_id, r.unnamed FROM reservation r JOIN agency a ON a.id = r.agency_id
                     WHERE r.session_id = ?1) held
             GROUP BY held.sector_id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** What a course (id inside) asks. */
    public CourseDemands of(long course) {
        Object[] row = (Object[])
                entities.createNativeQuery(OF_COURSE).setParameter(1, course).getSingleResult();
        return new CourseDemands(
                (Boolean) row[0],
                numbers((String) row[1]),
                (Boolean) row[2],
                RepeatPolicy.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                (Boolean) row[5]);
    }

    /** A live booking on a session of a course. */
    public record Booked(
            long course, LocalDate firstDay, LocalDate lastDay, Instant ends, BookingState state, String reference) {}

    /** Somebody's live bookings (their id inside) on sessions of some courses (ids inside), the soonest first. */
    public List<Booked> booked(long person, Collection<Long> courses) {
        String ids = courses.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return NativeRow.all(entities.createNativeQuery(BOOKED)
                        .setParameter(1, person)
                        .setParameter(2, ids))
                .stream()
                .map(row -> new Booked(
                        ((Number) row[0]).longValue(),
                        LocalDate.parse((String) row[1]),
                        LocalDate.parse((String) row[2]),
                        NativeRow.instant(row[3]),
                        BookingState.valueOf((String) row[4]),
                        (String) row[5]))
                .toList();
    }

    /** How many places of a session (id inside) each sector's people hold, reserved ones included. */
    public Map<Long, Long> heldBySector(long session) {
        return NativeRow.all(entities.createNativeQuery(HELD_BY_SECTOR).setParameter(1, session)).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    /** The sector (id inside) of an agency (id inside). */
    public long sectorOf(long agency) {
        return ((Number) entities.createNativeQuery("SELECT sector_id FROM agency WHERE id = ?1")
                        .setParameter(1, agency)
                        .getSingleResult())
                .longValue();
    }

    private static Set<Integer> numbers(String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
