package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.booking.model.SessionDetail.Trainer;
import org.wherry.catalogue.model.CourseVersion;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.model.TrainerPart;

/** The programme: sessions with their places, as people look for them. */
@ApplicationScoped
public class ProgrammeSessions {

    private static final String COLUMNS = """
            SELECT s.id, s.public_id, c.public_id, c.title, c.programme, c.format, l.name,
                   CASE WHEN s.hides_details THEN NULL ELSE v.name END, s.capacity,
                   p.places_held, s.closed, s.state, s.booking_opens, s.booking_closes, s.starts_at, s.ends_at,
                   coalesce(p.waiting, 0), v.address, %s
            """.formatted(SessionDays.COLUMN);

    /** The course says what it always is; its version what it said of itself when the session began. */
    private static final String WHAT_IT_RUNS = ", c.kind, version_run(s.course_id, s.starts_at),"
            + " EXISTS (SELECT 1 FROM agenda_item a WHERE a.session_id = s.id)";

    private static final String JOINS = """
              JOIN course c ON c.id = s.course_id
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN locality l ON l.id = v.locality_id
              LEFT JOIN session_places p ON p.session_id = s.id
            """;

    /** Whatever a query does not ask about is not even joined: the database sees that an outer join changes nothing. */
    private static final String SEARCHED = " FROM course_session s " + JOINS.replaceFirst("JOIN", "LEFT JOIN");

    private static final String IN_ORDER = " ORDER BY s.starts_at, s.id";

    /** Where the columns of the site begin. */
    private static final int SITE = 19;

    private static final int VENUE = 7;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * One page of the programme, by time. One query finds what is on the page and how many there are, and only then looks
     * up what is told of those; so the last page comes as quickly as the first.
     */
    public Page<SessionRow> page(ProgrammeQuery query, PageRequest page, Instant now) {
        ProgrammeCondition condition = new ProgrammeCondition(query, now);
        String count = "SELECT count(*)" + SEARCHED + condition.where();
        String found = "SELECT s.id" + SEARCHED + condition.where() + IN_ORDER + " LIMIT " + page.size() + " OFFSET "
                + page.offset();
        List<Object[]> rows = NativeRow.all(condition.fill(entities.createNativeQuery(COLUMNS + ", (" + count
                + ") FROM (" + found + ") found JOIN course_session s ON s.id = found.id " + JOINS + IN_ORDER)));
        Number total = rows.isEmpty()
                ? (Number) condition.fill(entities.createNativeQuery(count)).getSingleResult()
                : (Number) rows.get(0)[19];
        return new Page<>(
                rows.stream().map(row -> row(row, now)).toList(), total.longValue(), page.page(), page.size());
    }

    /** The session with an id outside, drafts among them. */
    public Optional<SessionDetail> find(UUID session, Instant now) {
        return NativeRow.all(entities.createNativeQuery(COLUMNS + SessionSites.COLUMNS + WHAT_IT_RUNS
                                + " FROM course_session s " + JOINS + " WHERE s.public_id = ?1")
                        .setParameter(1, session))
                .stream()
                .findFirst()
                .map(row -> detail(row, now));
    }

    /** Whether somebody (their id inside) has a place of a session (its id outside). */
    public boolean hasAPlace(long person, UUID session) {
        return !entities.createNativeQuery("SELECT 1 FROM booking b JOIN course_session s ON s.id = b.session_id"
                        + " WHERE s.public_id = ?1 AND b.state = 'CONFIRMED'"
                        + " AND b.delegate_id IN (SELECT same_person(?2))")
                .setParameter(1, session)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    private SessionDetail detail(Object[] row, Instant now) {
        Long id = (Long) row[0];
        CourseVersion course = version(((Number) row[row.length - 2]).longValue());
        row[3] = course.title();
        row[5] = course.format();
        row[VENUE] = row[SITE + SessionSites.VENUE];
        Instant starts = NativeRow.instant(row[14]);
        Instant closes = NativeRow.instant(row[13]);
        return new SessionDetail(
                row(row, now),
                Kind.valueOf((String) row[row.length - 3]),
                course.providerName(),
                course.hoursPerDay(),
                course.summary(),
                course.audience(),
                course.contentNote().orElse(null),
                course.supportContact().orElse(null),
                course.outcomes(),
                (String) row[17],
                trainers(id),
                NativeRow.instant(row[12]),
                closes == null || closes.isAfter(starts) ? starts : closes,
                SessionSites.read(row, SITE),
                (Boolean) row[row.length - 1]);
    }

    private CourseVersion version(long id) {
        return entities.createQuery(
                        "SELECT DISTINCT v FROM CourseVersion v LEFT JOIN FETCH v.outcomes WHERE v.id = :id",
                        CourseVersion.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private List<Trainer> trainers(long session) {
        return entities.createQuery(
                        "SELECT p.name, t.part FROM SessionTrainer t, Person p"
                                + " WHERE t.session.id = :session AND p.id = t.personId ORDER BY t.id",
                        Object[].class)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new Trainer((String) row[0], (TrainerPart) row[1]))
                .toList();
    }

    private static SessionRow row(Object[] row, Instant now) {
        int capacity = (Integer) row[8];
        int left = row[9] == null ? capacity : Math.max(0, capacity - (Integer) row[9]);
        int waiting = ((Number) row[16]).intValue();
        return new SessionRow(
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                Programme.valueOf((String) row[4]),
                (String) row[5],
                SessionDays.read(row[18]),
                (String) row[6],
                (String) row[7],
                capacity,
                left,
                waiting,
                (Boolean) row[10],
                SessionStatus.of(
                        SessionState.valueOf((String) row[11]),
                        NativeRow.instant(row[12]),
                        NativeRow.instant(row[13]),
                        NativeRow.instant(row[14]),
                        NativeRow.instant(row[15]),
                        left > 0 && waiting == 0,
                        now));
    }
}
