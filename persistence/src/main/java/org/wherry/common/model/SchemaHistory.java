package org.wherry.common.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far the database was migrated, as the migrations' own table says it. */
@ApplicationScoped
public class SchemaHistory {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** The number of the newest migration that was done; 0 where there is none. */
    public int version() {
        return ((Number) entities.createNativeQuery(
                                "SELECT coalesce(max(version::integer), 0) FROM flyway_schema_history"
                                        + " WHERE success AND version IS NOT NULL")
                        .getSingleResult())
                .intValue();
    }
}
