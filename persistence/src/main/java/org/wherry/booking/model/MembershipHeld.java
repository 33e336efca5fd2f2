package org.wherry.booking.model;

/** Rule 8: where places are for members of the Safer Programme, the delegate's organisation is one. */
final class MembershipHeld implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        return asked.delegate().member() ? Ruling.clear() : Ruling.refuse(BookingRefusal.MEMBERS_ONLY);
    }
}
