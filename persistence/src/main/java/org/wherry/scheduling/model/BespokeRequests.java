package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** What agencies have asked for as sessions of their own. */
@ApplicationScoped
public class BespokeRequests {

    private static final String ROWS = """
            SELECT r.public_id, coalesce(c.title, r.subject), a.name, r.people,
                   CAST(r.suits_from AS text), CAST(r.suits_until AS text), r.state, r.asked_at, p.name,
                   CAST(s.first_day AS text)
              FROM bespoke_request r
              JOIN agency a ON a.id = r.agency_id
              JOIN person p ON p.id = surviving_person(r.asked_by)
              LEFT JOIN course c ON c.id = r.course_id
              LEFT JOIN course_session s ON s.id = r.session_id
            """;

    private static final String OPEN_FIRST =
            " ORDER BY CASE WHEN r.state IN ('ASKED', 'QUESTION') THEN 0 ELSE 1 END, r.asked_at, r.id";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(BespokeRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** The one with an id outside. */
    public Optional<BespokeRequest> find(UUID id) {
        return entities.createQuery("SELECT r FROM BespokeRequest r WHERE r.publicId = :id", BespokeRequest.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The one with an id inside. */
    public Optional<BespokeRequest> find(long id) {
        return Optional.ofNullable(entities.find(BespokeRequest.class, id));
    }

    /** The one with an id outside, held until the transaction ends: of two who deal with it, one comes second. */
    public Optional<BespokeRequest> lock(UUID id) {
        return entities.createQuery("SELECT r FROM BespokeRequest r WHERE r.publicId = :id", BespokeRequest.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst();
    }

    /** The one that a session (its id inside) answers. */
    public Optional<BespokeRequest> answeredBy(long session) {
        return entities.createQuery("SELECT r FROM BespokeRequest r WHERE r.sessionId = :session", BespokeRequest.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    /** The one that a session (its id inside) was made for, even if it was called off since. */
    public Optional<BespokeRequest> behind(long session) {
        return entities.createQuery(
                        "SELECT DISTINCT r FROM BespokeRequest r JOIN r.steps s WHERE s.sessionId = :session",
                        BespokeRequest.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    /** Counts what was done as a change of the request, so that two cannot miss what the other said. */
    public void changed(BespokeRequest request) {
        entities.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /**
     * A page of them, the open ones first, and of those the oldest.
     *
     * @param agencies of which agencies (ids inside), or null for all
     * @param state in which state, or null for any
     */
    public Page<BespokeRow> rows(Set<Long> agencies, BespokeState state, PageRequest page) {
        String where = " WHERE (?1 = '' OR r.state = ?1)" + of(agencies);
        String wanted = state == null ? "" : state.name();
        Number total = (Number) entities.createNativeQuery("SELECT count(*) FROM bespoke_request r" + where)
                .setParameter(1, wanted)
                .getSingleResult();
        Query rows = entities.createNativeQuery(ROWS + where + OPEN_FIRST)
                .setParameter(1, wanted)
                .setFirstResult(page.offset())
                .setMaxResults(page.size());
        return new Page<>(rows(rows), total.longValue(), page.page(), page.size());
    }

    private static String of(Set<Long> agencies) {
        if (agencies == null) {
            return "";
        }
        return agencies.isEmpty()
                ? " AND false"
                : agencies.stream().map(String::valueOf).collect(Collectors.joining(",", " AND r.agency_id IN (", ")"));
    }

    @SuppressWarnings("unchecked")
    private static List<BespokeRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new BespokeRow(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).intValue(),
                                LocalDate.parse((String) row[4]),
                                LocalDate.parse((String) row[5]),
                                BespokeState.valueOf((String) row[6]),
                                ((Timestamp) row[7]).toInstant(),
                                (String) row[8],
                                row[9] == null ? null : LocalDate.parse((String) row[9])))
                        .toList();
    }
}
