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

/** Wakes the importer of this node every few seconds; each run sets the alarm for the next. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    private static final long REST_MILLIS = 2_000;
    private static final Logger LOG = System.getLogger(ImportTimer.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private ImportWorker worker;

    @Inject
    private ImportSteps steps;

    @PostConstruct
    void setAlarm() {
        timers.createSingleActionTimer(REST_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void wake() {
        try {
            steps.forget();
            worker.drain();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Planned imports could not be entered; it is tried again", failed);
        } finally {
            setAlarm();
        }
    }
}
