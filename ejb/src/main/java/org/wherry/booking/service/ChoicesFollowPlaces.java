package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.booking.model.BookingSubstituted;
import org.wherry.booking.model.WorkshopChoice;
import org.wherry.booking.model.WorkshopChoices;
import org.wherry.booking.model.WorkshopLost;
import org.wherry.scheduling.model.AgendaChanging;
import org.wherry.scheduling.model.WorkshopGone;

/**
 * What becomes of chosen workshops when a colleague takes a place over, or the agenda changes, in that same transaction.
 * That they go with the place is the database's own doing.
 */
@ApplicationScoped
public class ChoicesFollowPlaces {

    @Inject
    private WorkshopChoices choices;

    @Inject
    private Event<Object> happened;

    @Inject
    private Clock clock;

    /** The workshops' rows are locked since the place was given back a moment ago: nobody comes between. */
    void substituted(@Observes BookingSubstituted happened) {
        Instant now = clock.instant();
        for (WorkshopChoice choice : choices.of(happened.outBookingId())) {
            choices.add(choice.handedTo(happened.inBookingId(), now));
        }
        choices.flush();
    }

    void changing(@Observes AgendaChanging changing) {
        choices.stopChoosing(changing.sessionId());
    }

    void gone(@Observes WorkshopGone gone) {
        for (WorkshopChoices.Bereft each : choices.end(gone.workshopId())) {
            happened.fire(new WorkshopLost(each.bookingId(), gone.sessionId(), each.delegateId(), gone.title()));
        }
    }
}
