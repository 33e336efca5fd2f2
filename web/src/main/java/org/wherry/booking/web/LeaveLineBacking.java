package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.booking.model.BookingLink.Purpose;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.service.LineService;

/** Leaving a waiting list by the link in a mail. */
@Named("leaveLine")
@RequestScoped
public class LeaveLineBacking extends BehindALink<BookingRow> {

    @Inject
    private LineService line;

    @Override
    protected BookingRow look(String secret) {
        return line.look(Purpose.LEAVE_LINE, secret);
    }

    /** Leaves it. */
    public void go() {
        act(() -> line.leaveBy(getCode()), "booking.leave-line.done");
    }
}
