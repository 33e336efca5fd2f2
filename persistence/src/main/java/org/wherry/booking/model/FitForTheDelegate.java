package org.wherry.booking.model;

/** Rule 3, for the young: whoever is under 18 is kept off a course with a content note. */
final class FitForTheDelegate implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        return asked.delegate().distressing() ? Ruling.refuse(BookingRefusal.NOT_UNDER_18) : Ruling.clear();
    }
}
