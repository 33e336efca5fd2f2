package org.wherry.people.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.wherry.people.model.Roles;

/** Wakes the retention rules once a night. Every node wakes; the one that notes its run first does it. */
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject
    private RetentionRunner runner;

    @Schedule(hour = "3", minute = "15", persistent = false)
    void everyNight() {
        if (runner.runOfTheDay().isEmpty()) {
            LOG.fine("Another node runs the retention rules today");
        }
    }
}
