package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.booking.model.PlaceWish.Became;
import org.wherry.common.model.NoSuch;

/** Sessions without a date, and who wants them. */
@ApplicationScoped
public class UndatedSessions {

    private static final String ROWS = """
            SELECT u.public_id, c.public_id, c.title, u.note, u.opened_at,
                   (SELECT count(*) FROM place_wish w WHERE w.undated_id = u.id),
                   coalesce(CAST(s.public_id AS text), ''), mine.became, mine.refused
              FROM undated_session u
              JOIN course c ON c.id = u.course_id
              LEFT JOIN course_session s ON s.id = u.session_id
              LEFT JOIN LATERAL (SELECT w.became, w.refused FROM place_wish w
                                  WHERE w.undated_id = u.id AND w.person_id IN (SELECT same_person(?1))
                                  ORDER BY w.id LIMIT 1) mine ON true
            """;

    private static final String GATHERING = ROWS + """
             WHERE u.closed_at IS NULL OR mine.became IS NOT NULL AND s.ends_at > ?2
             ORDER BY fold(c.title), u.id
            """;

    private static final String WISHES = """
            SELECT p.public_id, p.name,
                   (SELECT a.name FROM post t JOIN agency a ON a.id = t.agency_id
                     WHERE t.person_id = p.id AND (t.to_date IS NULL OR t.to_date >= CAST(?2 AS date))
                     ORDER BY t.from_date, t.id LIMIT 1),
                   w.why, w.wished_at, w.became
              FROM place_wish w
              JOIN undated_session u ON u.id = w.undated_id
              JOIN person p ON p.id = surviving_person(w.person_id)
             WHERE u.public_id = ?1
             ORDER BY w.wished_at, w.id
            """;

    private static final String DRAFTS = """
            SELECT s.public_id, CAST(s.first_day AS text), s.capacity
              FROM course_session s
              JOIN undated_session u ON u.course_id = s.course_id
             WHERE u.public_id = ?1 AND s.state IN ('DRAFT', 'SUBMITTED') AND s.starts_at > ?2
             ORDER BY s.starts_at, s.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * A draft that could be the date.
     *
     * @param id the session's id outside
     */
    public record Draft(UUID id, LocalDate firstDay, int capacity) {}

    /** Adds one. */
    public void add(UndatedSession undated) {
        entities.persist(undated);
    }

    /** Adds a wish. */
    public void add(PlaceWish wish) {
        entities.persist(wish);
    }

    /** Takes a wish back. */
    public void remove(PlaceWish wish) {
        entities.remove(wish);
    }

    /** The one with an id outside, held until the transaction ends: nobody wishes while its date is being set. */
    public UndatedSession lock(UUID id) {
        return entities.createQuery("SELECT u FROM UndatedSession u WHERE u.publicId = :id", UndatedSession.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuch("undated session", id));
    }

    /** Its wishes, the oldest first. */
    public List<PlaceWish> wishes(UndatedSession undated) {
        return entities.createQuery(
                        "SELECT w FROM PlaceWish w WHERE w.undatedId = :undated ORDER BY w.wishedAt, w.id",
                        PlaceWish.class)
                .setParameter("undated", undated.id())
                .getResultList();
    }

    /** Those that gather, and those with a date to come that somebody (id inside) wanted. */
    public List<UndatedRow> gathering(long person, Instant now) {
        return rows(entities.createNativeQuery(GATHERING)
                        .setParameter(1, person)
                        .setParameter(2, Timestamp.from(now)))
                .stream()
                .map(UndatedSessions::row)
                .toList();
    }

    /** The one with an id outside. */
    public Optional<UndatedRow> row(UUID id) {
        return rows(entities.createNativeQuery(ROWS + " WHERE u.public_id = ?2")
                        .setParameter(1, 0L)
                        .setParameter(2, id))
                .stream()
                .map(UndatedSessions::row)
                .findFirst();
    }

    /** Who wants it, the oldest wish first. */
    public List<WishRow> wishRows(UUID id, LocalDate today) {
        return rows(entities.createNativeQuery(WISHES).setParameter(1, id).setParameter(2, today.toString())).stream()
                .map(row -> new WishRow(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        NativeRow.instant(row[4]),
                        Became.valueOf((String) row[5])))
                .toList();
    }

    /** Drafts of its course that have not begun, by time. */
    public List<Draft> drafts(UUID id, Instant now) {
        return rows(entities.createNativeQuery(DRAFTS).setParameter(1, id).setParameter(2, Timestamp.from(now)))
                .stream()
                .map(row -> new Draft((UUID) row[0], LocalDate.parse((String) row[1]), ((Number) row[2]).intValue()))
                .toList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private static UndatedRow row(Object[] row) {
        return new UndatedRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                NativeRow.instant(row[4]),
                ((Number) row[5]).longValue(),
                (String) row[6],
                row[7] == null ? null : Became.valueOf((String) row[7]),
                (String) row[8]);
    }

    private static List<Object[]> rows(Query query) {
        return NativeRow.all(query);
    }
}
