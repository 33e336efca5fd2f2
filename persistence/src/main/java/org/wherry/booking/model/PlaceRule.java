package org.wherry.booking.model;

import java.util.Optional;
import org.wherry.common.model.Refusal;

/** One rule of a place: it says nothing, or refuses with its reason. */
@FunctionalInterface
interface PlaceRule {

    /** The refusal, where the rule has one. */
    Optional<Refusal> refusal(PlaceAsked asked);
}
