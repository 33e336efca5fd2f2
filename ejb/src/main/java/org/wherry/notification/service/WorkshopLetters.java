package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.booking.model.WorkshopLost;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;

/** Tells delegates whose workshop was taken off the agenda that they choose again, in the transaction in which it was. */
@ApplicationScoped
public class WorkshopLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    void lost(@Observes WorkshopLost happened) {
        if (clock.isReplaying()) {
            return;
        }
        BookingFacts about = facts.booking(happened.bookingId());
        Filling filling = Filling.of(Template.WORKSHOP_GONE)
                .greeting(about.name())
                .about(about.session())
                .with(Placeholder.WORKSHOP, happened.title())
                .with(Placeholder.REFERENCE, about.reference())
                .with(Placeholder.LINK, address.of("/booking/workshops?reference=" + about.reference()));
        dispatch.send(UUID.randomUUID(), filling, about.delegateId(), happened.bookingId(), clock.instant());
    }
}
