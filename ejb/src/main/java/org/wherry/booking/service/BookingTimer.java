package org.wherry.booking.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wherry.people.model.Roles;

/** Wakes the housekeeping of bookings; each session in a transaction of its own, so that one failure stops no other. */
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingTimer {

    private static final Logger LOG = Logger.getLogger(BookingTimer.class.getName());

    @Inject
    private BookingHousekeeping housekeeping;

    @Inject
    private DoubtService doubts;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        Set<Long> sessions = new TreeSet<>(housekeeping.sessionsWithOffersOver());
        sessions.addAll(housekeeping.sessionsWithPlacesNoLongerKept());
        for (long session : sessions) {
            try {
                housekeeping.lapseOffers(session);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "The offers of session " + session + " could not be ended", failed);
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinuteAgain() {
        for (long session : housekeeping.sessionsWithReservationsOver()) {
            try {
                housekeeping.lapseReservations(session);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "The reservations of session " + session + " could not be ended", failed);
            }
        }
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void everyTenMinutes() {
        for (long booking : housekeeping.waitingForApproval()) {
            try {
                housekeeping.followApproval(booking);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "The approval of booking " + booking + " could not be followed", failed);
            }
        }
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void everyHour() {
        doubts.lookAgain();
        housekeeping.forgetOldKeys();
    }
}
