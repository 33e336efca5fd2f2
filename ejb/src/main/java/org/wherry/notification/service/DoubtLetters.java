package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.booking.model.PlaceDoubted;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;

/** Tells delegates that a course which theirs asks for first will not have been attended, and what they can do. */
@ApplicationScoped
public class DoubtLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    void doubted(@Observes PlaceDoubted happened) {
        if (clock.isReplaying()) {
            return;
        }
        BookingFacts about = facts.booking(happened.bookingId());
        Filling filling = Filling.of(Template.PLACE_IN_DOUBT)
                .greeting(about.name())
                .about(about.session())
                .with(Placeholder.REFERENCE, about.reference())
                .with(Placeholder.REASON, happened.missing())
                .with(Placeholder.LINK, address.of("/booking/programme"));
        dispatch.send(UUID.randomUUID(), filling, about.delegateId(), happened.bookingId(), clock.instant());
    }
}
