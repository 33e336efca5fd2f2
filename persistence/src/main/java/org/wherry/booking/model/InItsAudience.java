package org.wherry.booking.model;

import org.wherry.common.model.Refusal;

/** Rule 3: the delegate is in the course's audience, or says why they should come and a coordinator decides. */
final class InItsAudience implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        return asked.delegate().inAudience()
                ? Ruling.clear()
                : Ruling.await(Awaited.AUDIENCE, new Refusal(BookingRefusal.AUDIENCE_REASON_NEEDED));
    }
}
