package org.wherry.notification.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.wherry.common.model.Preparations;
import org.wherry.people.model.Roles;

/** Sees each minute to the messages that go by themselves; one session that fails stops no other. */
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimedLettersTimer {

    private static final Logger LOG = System.getLogger(TimedLettersTimer.class.getName());

    @Inject
    private TimedLetters letters;

    @Inject
    private Preparations preparations;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        if (preparations.areUnderWay()) {
            return;
        }
        letters.withdrawAnswered();
        for (TimedLetters.Due due : letters.due()) {
            try {
                letters.write(due);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "What rule " + due.rule() + " sends could not be written", failed);
            }
        }
    }
}
