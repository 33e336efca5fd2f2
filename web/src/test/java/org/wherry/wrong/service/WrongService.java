package org.wherry.wrong.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import org.wherry.people.model.People;
import org.wherry.statistics.model.AnswerCounts;
import org.wherry.wrong.web.WrongBacking;

/** Breaks the services' rules: open to all, keeps something, looks up and sideways, and uses the entity manager. */
@Stateless
public class WrongService {

    private int calls;
    private EntityManager entities;
    private WrongBacking page;

    /** Keeps something between calls, and reads another feature's repository and what nobody may import. */
    public boolean call(People people, AnswerCounts count) {
        calls++;
        return people.isEmpty() && entities.isOpen() && page != null && count != null;
    }
}
