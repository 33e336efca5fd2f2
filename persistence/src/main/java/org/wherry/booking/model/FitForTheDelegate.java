package org.wherry.booking.model;

import java.util.Optional;
import org.wherry.common.model.Refusal;

/** Whoever is under 18 is kept off a course with a content note. */
final class FitForTheDelegate implements PlaceRule {

    @Override
    public Optional<Refusal> refusal(PlaceAsked asked) {
        return asked.distressing() ? Optional.of(new Refusal(BookingRefusal.NOT_UNDER_18)) : Optional.empty();
    }
}
