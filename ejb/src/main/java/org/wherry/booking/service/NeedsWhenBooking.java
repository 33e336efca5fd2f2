package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.NeedsSaidWhenBooking;
import org.wherry.common.model.Text;
import org.wherry.people.model.AccessNeeds;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.Directory;
import org.wherry.people.service.MyNeedsService;

/**
 * Passes on what somebody says they need when they book for themselves: for that session, or, where they want that, for
 * all of theirs. Nobody says it for somebody else, whom the mail about their place asks directly.
 */
@ApplicationScoped
public class NeedsWhenBooking {

    @Inject
    private MyNeedsService profile;

    @Inject
    private Directory directory;

    @Inject
    private Event<NeedsSaidWhenBooking> happened;

    @Inject
    private Event<Audited> audited;

    /** Keeps it with a new booking; null where nothing was said. */
    void note(Booking booking, Who who, BookPlace.Needs said) {
        if (said == null || !who.isSelf()) {
            return;
        }
        String words = Text.optional(said.words(), "words", AccessNeeds.LONGEST_WORDS);
        if (!said.keep()) {
            happened.fire(new NeedsSaidWhenBooking(booking.sessionId(), who.delegate(), said.kinds(), words));
            audited.fire(Audited.ofPerson(
                    AuditedAct.NEEDS_CHANGED, directory.card(who.delegate()).publicId()));
        } else if (said.kinds().isEmpty() && words == null) {
            profile.forget();
        } else {
            profile.keep(said.kinds(), words);
        }
    }
}
