package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.MovedBooking.Answer;
import org.wherry.booking.service.MoveService;

/** Saying by the link in a mail whether the session suits that one was moved to. */
@Named("movedBooking")
@RequestScoped
public class MovedBacking extends BehindALink<BookingRow> {

    @Inject
    private MoveService moves;

    @Override
    protected BookingRow look(String secret) {
        return moves.look(secret);
    }

    /** It suits. */
    public void suits() {
        act(() -> moves.answerBy(getCode(), Answer.SUITS), "booking.moved.suited");
    }

    /** It does not, and the place is given back. */
    public void release() {
        act(() -> moves.answerBy(getCode(), Answer.RELEASED), "booking.moved.released");
    }
}
