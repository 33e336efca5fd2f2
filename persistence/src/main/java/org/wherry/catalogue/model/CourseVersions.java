package org.wherry.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What courses said of themselves, and when. */
@ApplicationScoped
public class CourseVersions {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(CourseVersion version) {
        entities.persist(version);
    }

    /** The newest of a course. */
    public Optional<CourseVersion> newest(Course course) {
        return all(course).stream().findFirst();
    }

    /** All of a course, the newest first. */
    public List<CourseVersion> all(Course course) {
        return entities.createQuery(
                        "SELECT v FROM CourseVersion v WHERE v.course = :course ORDER BY v.number DESC",
                        CourseVersion.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** The one that a session of a course (its id inside) has which begins at an instant, with its outcomes. */
    public CourseVersion runBy(long course, Instant begins) {
        Object id = entities.createNativeQuery("SELECT version_run(?1, CAST(?2 AS timestamptz))")
                .setParameter(1, course)
                .setParameter(2, begins.toString())
                .getSingleResult();
        return entities.find(CourseVersion.class, ((Number) id).longValue());
    }
}
