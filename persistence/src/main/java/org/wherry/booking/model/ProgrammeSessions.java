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

    private static final String COLUMNS =
            """
            SELECT s.id, s.publicId, c.publicId, c.title, c.programme, c.format, l.name, v.name, s.capacity,
                   p.placesHeld, s.closed, s.state, s.bookingOpens, s.bookingCloses, s.span.startsAt, s.span.endsAt,
                   (SELECT COUNT(w) FROM Booking w
                     WHERE w.sessionId = s.id AND w.state = org.wherry.booking.model.BookingState.WAITING)
            """;

    private static final String FROM =
            """
              FROM CourseSession s
              JOIN Course c ON c.id = s.courseId
              LEFT JOIN s.venue v
              LEFT JOIN Locality l ON l.id = v.localityId
              LEFT JOIN SessionPlaces p ON p.sessionId = s.id
            """;

    private static final int STATE = 11;
    private static final int FIRST_COLUMN_OF_DETAIL = 17;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** One page of the programme, by time: a count, the rows, their days. */
    public Page<SessionRow> page(ProgrammeQuery query, PageRequest page, Instant now) {
        ProgrammeCondition condition = new ProgrammeCondition(query, now);
        long total = condition
                .fill(entities.createQuery("SELECT COUNT(s)" + FROM + condition.where(), Long.class))
                .getSingleResult();
        List<Object[]> rows = condition
                .fill(entities.createQuery(
                        COLUMNS + FROM + condition.where() + " ORDER BY s.span.startsAt, s.id", Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Map<Long, List<DayTimes>> days =
                SessionDays.of(entities, rows.stream().map(row -> (Long) row[0]).toList());
        List<SessionRow> items =
                rows.stream().map(row -> row(row, days.get((Long) row[0]), now)).toList();
        return new Page<>(items, total, page.page(), page.size());
    }

    /** The session with an id outside, drafts among them. */
    public Optional<SessionDetail> find(UUID session, Instant now) {
        List<Object[]> rows = entities.createQuery(
                        COLUMNS + ", c, v.address" + FROM + " WHERE s.publicId = :session", Object[].class)
                .setParameter("session", session)
                .getResultList();
        return rows.stream().findFirst().map(row -> detail(row, now));
    }

    private SessionDetail detail(Object[] row, Instant now) {
        Long id = (Long) row[0];
        Course course = (Course) row[FIRST_COLUMN_OF_DETAIL];
        Instant starts = (Instant) row[14];
        Instant closes = (Instant) row[13];
        return new SessionDetail(
                row(row, SessionDays.of(entities, List.of(id)).get(id), now),
                course.kind(),
                course.provider().name(),
                course.hoursPerDay(),
                course.summary(),
                course.audience(),
                course.contentNote().orElse(null),
                course.outcomes(),
                (String) row[FIRST_COLUMN_OF_DETAIL + 1],
                trainers(id),
                (Instant) row[12],
                closes == null || closes.isAfter(starts) ? starts : closes);
    }

    private List<Trainer> trainers(long session) {
        return entities.createQuery(
                        "SELECT p.name, t.part FROM SessionTrainer t JOIN Person p ON p.id = t.personId"
                                + " WHERE t.session.id = :session ORDER BY t.id",
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
                (Programme) row[4],
                (String) row[5],
                days,
                (String) row[6],
                (String) row[7],
                capacity,
                left,
                waiting,
                (Boolean) row[10],
                SessionStatus.of(
                        (SessionState) row[STATE],
                        (Instant) row[12],
                        (Instant) row[13],
                        (Instant) row[14],
                        (Instant) row[15],
                        left > 0 && waiting == 0,
                        now));
    }
}
