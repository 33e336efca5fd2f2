package org.wherry.booking.model;

import java.util.Optional;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionState;

/** Rule 1: the session is published and its booking window is open. A draft does not exist for anybody who books. */
final class BookingIsOpen implements PlaceRule {

    @Override
    public Optional<Refusal> refusal(PlaceAsked asked) {
        CourseSession session = asked.session();
        if (session.state() == SessionState.DRAFT) {
            return Optional.of(new NoSuch("session", session.publicId()));
        }
        if (session.state() == SessionState.CALLED_OFF) {
            return Optional.of(new Refusal(BookingRefusal.CALLED_OFF));
        }
        if (session.state() == SessionState.COMPLETED || session.hasBegun(asked.now())) {
            return Optional.of(new Refusal(BookingRefusal.STARTED));
        }
        if (session.bookingOpens().filter(asked.now()::isBefore).isPresent()) {
            return Optional.of(new Refusal(
                    BookingRefusal.NOT_OPEN_YET, session.bookingOpens().get()));
        }
        if (!asked.now().isBefore(session.bookingCloses())) {
            return Optional.of(new Refusal(BookingRefusal.BOOKING_CLOSED, session.bookingCloses()));
        }
        return Optional.empty();
    }
}
