package org.wherry.booking.model;

/** Rule 4: what the course asks for is attended, or expected before it starts, or waived. */
final class PrerequisitesMet implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        return asked.learning().missing().isEmpty()
                ? Ruling.clear()
                : Ruling.refuse(
                        BookingRefusal.PREREQUISITE_MISSING,
                        String.join(", ", asked.learning().missing()));
    }
}
