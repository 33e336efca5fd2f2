package org.wherry.booking.model;

import org.wherry.scheduling.model.Openness;

/** Rule 2: a session that is not for everybody is open to the delegate, or to their agency or one above it. */
final class OpenToTheDelegate implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        Openness openness = asked.session().openness();
        if (openness == Openness.ALL || asked.delegate().admitted()) {
            return Ruling.clear();
        }
        return Ruling.refuse(
                switch (openness) {
                    case NETWORK -> BookingRefusal.NOT_IN_THE_NETWORK;
                    case INVITED -> BookingRefusal.NOT_INVITED;
                    default -> BookingRefusal.NOT_FOR_YOUR_AGENCY;
                });
    }
}
