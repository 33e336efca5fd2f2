package org.wherry.people.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.wherry.people.model.Roles;

/** Looks for records that are one person, each night; on several nodes at once that finds the same and no more. */
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DuplicateTimer {

    @Inject
    private DuplicateService duplicates;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void everyNight() {
        duplicates.look();
    }
}
