package org.wherry.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.attendance.model.SessionNeeds;
import org.wherry.booking.model.BookingCancelled;
import org.wherry.booking.model.BookingSubstituted;
import org.wherry.booking.model.BookingTransferred;
import org.wherry.booking.model.MoveProposed;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.people.model.NeedsChanged;

/** Hands what somebody needs to the sessions on which they have a place, and takes it back with the place. */
@ApplicationScoped
public class NeedsFollowBookings {

    @Inject
    private SessionNeeds needs;

    @Inject
    private Clock clock;

    void said(@Observes NeedsChanged happened) {
        needs.drop(happened.personId());
        needs.copy(happened.personId(), clock.instant());
    }

    void booked(@Observes PlaceConfirmed happened) {
        needs.copy(happened.delegateId(), clock.instant());
    }

    void substituted(@Observes BookingSubstituted happened) {
        needs.drop(happened.outDelegateId());
    }

    void transferred(@Observes BookingTransferred happened) {
        needs.drop(happened.delegateId());
    }

    void moved(@Observes MoveProposed happened) {
        needs.drop(happened.delegateId());
        needs.copy(happened.delegateId(), clock.instant());
    }

    void cancelled(@Observes BookingCancelled happened) {
        needs.drop(happened.delegateId());
    }
}
