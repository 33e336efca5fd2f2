package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which rooms and whom the sessions of the programme take up. The database writes it; nobody else does. */
@ApplicationScoped
public class Engagements {

    /** Keeps our advisory locks apart from those of delegates, and of rooms from those of people. */
    private static final long PEOPLE = 0x58L << 48;

    private static final long ROOMS = 0x59L << 48;

    /** What the database says of one that another session has. */
    public static final String ROOM_TAKEN_ONCE = "room_taken_once";

    /** What the database says of somebody who is at another session. */
    public static final String TRAINER_TAKEN_ONCE = "trainer_taken_once";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * Lets nobody else plan with the room and the trainers of a session until the transaction ends. Two sessions of
     * the same moment could not see each other's otherwise. The locks are taken in their order, so that two who want
     * the same ones wait and do not block each other.
     */
    public void hold(CourseSession session) {
        List<Long> locks = new ArrayList<>();
        session.room().ifPresent(room -> locks.add(ROOMS + room.id()));
        session.trainers().forEach(trainer -> locks.add(PEOPLE + trainer.personId()));
        Collections.sort(locks);
        locks.forEach(lock -> quietly("SELECT 1 FROM (SELECT pg_advisory_xact_lock(" + lock + ")) AS locked", List.of())
                .getSingleResult());
    }

    /** The first thing that stands in the way of a session on its days, as they are planned and not yet written. */
    public Optional<Engagement> inTheWayOf(CourseSession session) {
        String whom = session.trainers().stream()
                .map(trainer -> String.valueOf(trainer.personId()))
                .collect(Collectors.joining(", "));
        List<String> taken = new ArrayList<>();
        session.room().ifPresent(room -> taken.add("t.room_id = " + room.id()));
        if (!whom.isEmpty()) {
            taken.add("t.person_id IN (" + whom + ")");
        }
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        List<Object> moments = new ArrayList<>();
        List<String> during = new ArrayList<>();
        for (SessionDay day : session.days()) {
            moments.add(day.times().start().toInstant().toString());
            moments.add(day.times().end().toInstant().toString());
            during.add("t.during && tstzrange(CAST(?" + (moments.size() - 1) + " AS timestamptz), CAST(?"
                    + moments.size() + " AS timestamptz))");
        }
        String itself = session.id() == null ? "" : " AND t.session_id <> " + session.id();
        Query query = quietly(
                "SELECT t.room_id, p.name, c.title, lower(t.during) FROM taken_up t"
                        + " JOIN course_session s ON s.id = t.session_id JOIN course c ON c.id = s.course_id"
                        + " LEFT JOIN person p ON p.id = t.person_id"
                        + " WHERE (" + String.join(" OR ", taken) + ") AND (" + String.join(" OR ", during) + ")"
                        + itself + " ORDER BY t.room_id NULLS LAST, lower(t.during), t.session_id LIMIT 1",
                moments);
        return query.getResultStream().findFirst().map(row -> engagement((Object[]) row));
    }

    /** A query that leaves what is not written yet unwritten: the database would say no before we can say why. */
    private Query quietly(String sql, List<Object> parameters) {
        Query query = entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static Engagement engagement(Object[] row) {
        return new Engagement((Long) row[0], (String) row[1], (String) row[2], ((Timestamp) row[3]).toInstant());
    }
}
