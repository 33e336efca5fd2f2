package org.wherry.booking.model;

import org.wherry.common.model.NoSuch;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionState;

/** Rule 1: the session is published and its booking window is open. A draft does not exist for anybody who books. */
final class BookingIsOpen implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        CourseSession session = asked.session();
        if (!session.state().isPublic()) {
            return Ruling.refuse(new NoSuch("session", session.publicId()));
        }
        if (session.state() == SessionState.CALLED_OFF) {
            return Ruling.refuse(BookingRefusal.CALLED_OFF);
        }
        if (session.state() == SessionState.COMPLETED || session.hasBegun(asked.now())) {
            return Ruling.refuse(BookingRefusal.STARTED);
        }
        if (asked.atHand()) {
            return Ruling.clear();
        }
        if (session.bookingOpens().filter(asked.now()::isBefore).isPresent()) {
            return Ruling.refuse(
                    BookingRefusal.NOT_OPEN_YET, session.bookingOpens().get());
        }
        if (!asked.now().isBefore(session.bookingCloses())) {
            return Ruling.refuse(BookingRefusal.BOOKING_CLOSED, session.bookingCloses());
        }
        return Ruling.clear();
    }
}
