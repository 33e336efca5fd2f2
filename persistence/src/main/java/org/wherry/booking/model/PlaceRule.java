package org.wherry.booking.model;

/** One rule of a place. It looks at what was gathered beforehand, and takes no lock. */
@FunctionalInterface
interface PlaceRule {

    /** What it says to a wish. */
    Ruling on(PlaceAsked asked);
}
