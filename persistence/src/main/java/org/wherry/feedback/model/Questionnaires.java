package org.wherry.feedback.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The questionnaires, and which of them a course asks. */
@ApplicationScoped
public class Questionnaires {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Questionnaire questionnaire) {
        entities.persist(questionnaire);
        entities.flush();
    }

    /** The one with an id inside. */
    public Questionnaire get(long id) {
        return entities.find(Questionnaire.class, id);
    }

    /** The one with an id outside. */
    public Optional<Questionnaire> byPublicId(UUID id) {
        return entities.createQuery("SELECT q FROM Questionnaire q WHERE q.publicId = :id", Questionnaire.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The one that a course asks: its own, or the general one. */
    public Questionnaire askedBy(long course) {
        Object id = entities.createNativeQuery("""
                        SELECT coalesce((SELECT questionnaire_id FROM course_questionnaire WHERE course_id = ?1),
                                        (SELECT id FROM questionnaire WHERE key = ?2))
                        """)
                .setParameter(1, course)
                .setParameter(2, Questionnaire.END_OF_SESSION)
                .getSingleResult();
        return get(((Number) id).longValue());
    }

    /** Lets a course ask one from now on. */
    public void use(long course, Questionnaire questionnaire) {
        entities.createNativeQuery("""
                        INSERT INTO course_questionnaire (course_id, questionnaire_id) VALUES (?1, ?2)
                        ON CONFLICT (course_id) DO UPDATE SET questionnaire_id = excluded.questionnaire_id
                        """)
                .setParameter(1, course)
                .setParameter(2, questionnaire.id())
                .executeUpdate();
    }
}
