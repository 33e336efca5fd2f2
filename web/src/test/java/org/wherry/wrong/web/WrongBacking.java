package org.wherry.wrong.web;

import jakarta.ejb.Stateless;
import org.wherry.wrong.model.WrongEntities;

/** Breaks the pages' rules: is a business bean and touches a repository. */
@Stateless
public class WrongBacking {

    private WrongEntities entities;

    /** Asks a repository. */
    public boolean isAny() {
        return entities.any();
    }
}
