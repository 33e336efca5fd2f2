package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.booking.model.CancelledLate;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.Template;
import org.wherry.people.service.Directory;

/** Tells line managers that a place was given back late which was booked through a post in which they lead somebody. */
@ApplicationScoped
public class LateLetters {

    @Inject
    private LetterFacts facts;

    @Inject
    private Directory directory;

    @Inject
    private Dispatch dispatch;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    void cancelledLate(@Observes CancelledLate happened) {
        if (clock.isReplaying()) {
            return;
        }
        BookingFacts about = facts.booking(happened.bookingId());
        Long manager = about.managerId();
        if (manager == null || manager == about.delegateId()) {
            return;
        }
        Filling filling = Filling.of(Template.CANCELLED_LATE_MANAGER)
                .greeting(directory.card(manager).name())
                .about(about.session())
                .with(Placeholder.PERSON, about.name())
                .with(Placeholder.LINK, address.of("/booking/programme"));
        dispatch.send(UUID.randomUUID(), filling, manager, happened.bookingId(), clock.instant());
    }
}
