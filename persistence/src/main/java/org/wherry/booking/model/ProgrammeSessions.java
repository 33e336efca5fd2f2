package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.booking.model.SessionDetail.Trainer;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.scheduling.model.DayTimes;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.model.TrainerPart;

/** The programme: sessions with their places, as people look for them. */
@ApplicationScoped
public class ProgrammeSessions {

    private static final String COLUMNS = """
            SELECT s.id, s.public_id, c.public_id, c.title, c.programme, c.format, l.name, v.name, s.capacity,
                   p.places_held, s.closed, s.state, s.booking_opens, s.booking_closes, s.starts_at, s.ends_at,
                   (SELECT count(*) FROM booking w WHERE w.session_id = s.id AND w.state = 'WAITING'), v.address
            """;

    private static final String FROM = """
              FROM course_session s
              JOIN course c ON c.id = s.course_id
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN locality l ON l.id = v.locality_id
              LEFT JOIN session_places p ON p.session_id = s.id
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** One page of the programme, by time: a count, the rows, their days. */
    public Page<SessionRow> page(ProgrammeQuery query, PageRequest page, Instant now) {
        ProgrammeCondition condition = new ProgrammeCondition(query, now);
        Number total = (Number) condition
                .fill(entities.createNativeQuery("SELECT count(*)" + FROM + condition.where()))
                .getSingleResult();
        List<Object[]> rows = NativeRow.all(condition.fill(entities.createNativeQuery(COLUMNS + FROM + condition.where()
                + " ORDER BY s.starts_at, s.id LIMIT " + page.size() + " OFFSET " + page.offset())));
        Map<Long, List<DayTimes>> days =
                SessionDays.of(entities, rows.stream().map(row -> (Long) row[0]).toList());
        List<SessionRow> items =
                rows.stream().map(row -> row(row, days.get((Long) row[0]), now)).toList();
        return new Page<>(items, total.longValue(), page.page(), page.size());
    }

    /** The session with an id outside, drafts among them. */
    public Optional<SessionDetail> find(UUID session, Instant now) {
        return NativeRow.all(entities.createNativeQuery(COLUMNS + FROM + " WHERE s.public_id = ?1")
                        .setParameter(1, session))
                .stream()
                .findFirst()
                .map(row -> detail(row, now));
    }

    private SessionDetail detail(Object[] row, Instant now) {
        Long id = (Long) row[0];
        Course course = course((UUID) row[2]);
        Instant starts = NativeRow.instant(row[14]);
        Instant closes = NativeRow.instant(row[13]);
        return new SessionDetail(
                row(row, SessionDays.of(entities, List.of(id)).get(id), now),
                course.kind(),
                course.provider().name(),
                course.hoursPerDay(),
                course.summary(),
                course.audience(),
                course.contentNote().orElse(null),
                course.outcomes(),
                (String) row[17],
                trainers(id),
                NativeRow.instant(row[12]),
                closes == null || closes.isAfter(starts) ? starts : closes);
    }

    private Course course(UUID id) {
        return entities.createQuery(
                        "SELECT DISTINCT c FROM Course c JOIN FETCH c.provider LEFT JOIN FETCH c.outcomes"
                                + " WHERE c.publicId = :id",
                        Course.class)
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

    private static SessionRow row(Object[] row, List<DayTimes> days, Instant now) {
        int capacity = (Integer) row[8];
        int left = row[9] == null ? capacity : Math.max(0, capacity - (Integer) row[9]);
        int waiting = ((Number) row[16]).intValue();
        return new SessionRow(
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                Programme.valueOf((String) row[4]),
                (String) row[5],
                days,
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
