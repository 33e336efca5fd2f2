package org.wherry.attendance.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.wherry.people.model.Roles;

/** Purges, each night, what is no longer needed to be known; on several nodes at once that does no harm. */
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NeedsTimer {

    @Inject
    private NeedsService needs;

    @Inject
    private SharedContactService contacts;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void everyNight() {
        needs.purge();
        contacts.purge();
    }
}
