package org.wherry.people.service;

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
 * Wakes the keeper of the audit every few seconds. Each run sets the alarm for the next, so that two of them never
 * overlap on one node; on several, one seals and the others find nothing to do.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {

    private static final long REST_MILLIS = 5_000;
    private static final Logger LOG = System.getLogger(AuditTimer.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private AuditKeeper keeper;

    @PostConstruct
    void setAlarm() {
        timers.createSingleActionTimer(REST_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void wake() {
        try {
            keeper.seal();
            keeper.examineDaily();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The audit could not be sealed; it is tried again", failed);
        } finally {
            setAlarm();
        }
    }
}
