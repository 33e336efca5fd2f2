package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.booking.model.BookingLink.Purpose;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.service.LineService;

/** Taking a free place by the link in a mail, for the first who does. */
@Named("takePlace")
@RequestScoped
public class TakeBacking extends BehindALink<BookingRow> {

    @Inject
    private LineService line;

    @Override
    protected BookingRow look(String secret) {
        return line.look(Purpose.TAKE_PLACE, secret);
    }

    /** Takes it. */
    public void go() {
        act(() -> line.takeBy(getCode()), "booking.take.done");
    }
}
