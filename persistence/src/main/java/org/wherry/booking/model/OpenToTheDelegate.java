package org.wherry.booking.model;

import org.wherry.scheduling.model.CourseSession;

/** Rule 2: a session that is not for everybody is open to the delegate, or to their agency or one above it. */
final class OpenToTheDelegate implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        CourseSession session = asked.session();
        return !session.isClosed() || asked.delegate().admitted()
                ? Ruling.clear()
                : Ruling.refuse(BookingRefusal.NOT_FOR_YOUR_AGENCY);
    }
}
