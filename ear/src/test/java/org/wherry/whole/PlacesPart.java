package org.wherry.whole;

/** Places: booking for others, reservations, substitutes and transfers. */
final class PlacesPart extends Part {
    PlacesPart() {}
}
