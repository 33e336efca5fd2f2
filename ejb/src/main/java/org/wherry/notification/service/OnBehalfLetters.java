package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.booking.model.BookedByAnother;
import org.wherry.booking.model.WishPassedOver;
import org.wherry.common.service.BusinessClock;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.SessionFacts;
import org.wherry.notification.model.Template;
import org.wherry.people.service.Directory;

/**
 * Tells people what others did about them: who booked for them, which also asks them directly what they need, and that a
 * course which they wanted has a date that is not for them. Nobody is told about a replayed past.
 */
@ApplicationScoped
public class OnBehalfLetters {

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

    void booked(@Observes BookedByAnother happened) {
        if (clock.isReplaying()) {
            return;
        }
        BookingFacts about = facts.booking(happened.bookingId());
        String by = happened.byId() == null
                ? LetterTexts.say("office")
                : directory.card(happened.byId()).name();
        Filling filling = Filling.of(Template.BOOKED_FOR_YOU)
                .greeting(about.name())
                .about(about.session())
                .with(Placeholder.PERSON, by)
                .with(Placeholder.REFERENCE, about.reference())
                .with(Placeholder.LINK, address.of("/booking/cancel?reference=" + about.reference()))
                .with(Placeholder.NEEDS_LINK, address.of("/people/my-needs"));
        dispatch.send(UUID.randomUUID(), filling, about.delegateId(), happened.bookingId(), clock.instant());
    }

    void passedOver(@Observes WishPassedOver happened) {
        if (clock.isReplaying()) {
            return;
        }
        SessionFacts session = facts.session(happened.sessionId());
        dispatch.send(
                Filling.of(Template.WISH_PASSED_OVER)
                        .greeting(directory.card(happened.personId()).name())
                        .about(session)
                        .with(Placeholder.REASON, LetterTexts.passedOver(happened.reason()))
                        .with(Placeholder.LINK, address.of("/booking/session?id=" + session.publicId())),
                happened.personId());
    }
}
