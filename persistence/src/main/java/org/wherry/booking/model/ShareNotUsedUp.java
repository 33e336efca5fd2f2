package org.wherry.booking.model;

/** Rule 7: the free places are not all kept for other sectors. */
final class ShareNotUsedUp implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        if (asked.atHand()) {
            return Ruling.clear();
        }
        return asked.shares()
                .keptFromUntil(asked.delegate().sector())
                .map(until -> Ruling.refuse(BookingRefusal.KEPT_FOR_OTHERS, until))
                .orElseGet(Ruling::clear);
    }
}
