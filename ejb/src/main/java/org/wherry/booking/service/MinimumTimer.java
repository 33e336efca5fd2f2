package org.wherry.booking.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.wherry.people.model.Roles;

/** Wakes the watch over minimums, early enough for the day's work. */
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MinimumTimer {

    @Inject
    private MinimumWatch watch;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void everyHour() {
        watch.warn();
    }
}
