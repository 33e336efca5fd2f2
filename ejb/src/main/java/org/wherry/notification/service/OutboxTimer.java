package org.wherry.notification.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.wherry.people.model.Roles;

/**
 * Wakes the worker of this node every few seconds. Each run sets the alarm for the next, so that a slow mail server
 * never makes two of them overlap.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    private static final long REST_MILLIS = 3_000;

    /**
     * How many messages go between two rests. Sending takes as much of the machine as booking does, and whoever books is
     * waiting, which nobody does for a mail; and mail hosts mistrust whoever brings thousands at once.
     */
    private static final int MOST = 300;

    private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private OutboxWorker worker;

    @PostConstruct
    void setAlarm() {
        timers.createSingleActionTimer(REST_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void wake() {
        try {
            worker.drain(MOST);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The outbox could not be emptied; it is tried again", failed);
        } finally {
            setAlarm();
        }
    }
}
