package org.wherry.wrong.model;

import jakarta.persistence.EntityManager;

/** A repository that others will misuse. */
public class WrongEntities {

    private EntityManager entities;

    /** Whether there are any. */
    public boolean any() {
        return entities.isOpen();
    }
}
