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
import org.wherry.booking.model.NeedsSaidWhenBooking;
import org.wherry.booking.model.OfferDeclined;
import org.wherry.booking.model.OfferLapsed;
import org.wherry.booking.model.PlaceConfirmed;
import org.wherry.booking.model.RequestDeclined;
import org.wherry.booking.model.RequestLapsed;
import org.wherry.people.model.NeedsChanged;

/** Hands what somebody needs to the sessions on which they have a place, and takes it back with the place. */
@ApplicationScoped
public class NeedsFollowBookings {

    @Inject
    private SessionNeeds needs;

    @Inject
    private Clock clock;

    void said(@Observes NeedsChanged happened) {
        needs.forgetWhatWasSaidHere(happened.personId());
        needs.drop(happened.personId());
        needs.copy(happened.personId(), clock.instant());
    }

    void saidWhenBooking(@Observes NeedsSaidWhenBooking happened) {
        needs.sayHere(happened.sessionId(), happened.delegateId(), happened.kinds(), happened.words(), clock.instant());
    }

    void declined(@Observes OfferDeclined happened) {
        needs.drop(happened.delegateId());
    }

    void lapsed(@Observes OfferLapsed happened) {
        needs.drop(happened.delegateId());
    }

    void requestDeclined(@Observes RequestDeclined happened) {
        needs.drop(happened.delegateId());
    }

    void requestLapsed(@Observes RequestLapsed happened) {
        needs.drop(happened.delegateId());
    }

    void booked(@Observes PlaceConfirmed happened) {
        needs.copy(happened.delegateId(), clock.instant());
    }

    void substituted(@Observes BookingSubstituted happened) {
        needs.drop(happened.outDelegateId());
    }

    void transferred(@Observes BookingTransferred happened) {
        moved(happened.fromBookingId(), happened.toBookingId(), happened.delegateId());
    }

    void moved(@Observes MoveProposed happened) {
        moved(happened.fromBookingId(), happened.toBookingId(), happened.delegateId());
    }

    private void moved(long from, long to, long delegate) {
        needs.carry(from, to);
        needs.drop(delegate);
        needs.copy(delegate, clock.instant());
    }

    void cancelled(@Observes BookingCancelled happened) {
        needs.drop(happened.delegateId());
    }
}
