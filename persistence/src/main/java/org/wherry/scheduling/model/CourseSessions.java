package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions, drafts among them. */
@ApplicationScoped
public class CourseSessions {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a session. */
    public void add(CourseSession session) {
        entities.persist(session);
    }

    /** The session with an id outside, its days with it. */
    public Optional<CourseSession> find(UUID id) {
        return entities.createQuery(
                        "SELECT DISTINCT s FROM CourseSession s JOIN FETCH s.days WHERE s.publicId = :id",
                        CourseSession.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The session with an id inside. */
    public Optional<CourseSession> find(long id) {
        return Optional.ofNullable(entities.find(CourseSession.class, id));
    }

    /** Counts a change of what belongs to a session as one of the session itself, so that two cannot lose each other's. */
    public void changed(CourseSession session) {
        entities.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** What somebody delivers or has delivered, drafts and what was called off left out; by time. */
    public List<CourseSession> deliveredBy(long person) {
        return entities.createQuery(
                        "SELECT DISTINCT s FROM CourseSession s JOIN FETCH s.days JOIN s.trainers t"
                                + " WHERE t.personId = :person AND s.state IN (org.wherry.scheduling.model"
                                + ".SessionState.PUBLISHED, org.wherry.scheduling.model.SessionState.COMPLETED)"
                                + " ORDER BY s.span.startsAt, s.id",
                        CourseSession.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** How many sessions that are not over somebody is to deliver, drafts included. */
    public long stillDeliveredBy(long person, Instant now) {
        return entities.createQuery(
                        "SELECT COUNT(DISTINCT s) FROM CourseSession s JOIN s.trainers t WHERE t.personId = :person"
                                + " AND s.state IN (org.wherry.scheduling.model.SessionState.DRAFT,"
                                + " org.wherry.scheduling.model.SessionState.SUBMITTED,"
                                + " org.wherry.scheduling.model.SessionState.PUBLISHED) AND s.span.endsAt > :now",
                        Long.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
