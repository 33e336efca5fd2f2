package org.wherry.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What courses can be about, and what they can develop. */
@ApplicationScoped
public class Topics {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Every tag: children and families first, then the themes, each in the order in which they were named. */
    public List<ContentTag> tags() {
        return entities.createQuery("SELECT t FROM ContentTag t ORDER BY t.kind, t.id", ContentTag.class)
                .getResultList();
    }

    /** Every competency, in the order in which they were named. */
    public List<Competency> competencies() {
        return entities.createQuery("SELECT c FROM Competency c ORDER BY c.id", Competency.class)
                .getResultList();
    }
}
