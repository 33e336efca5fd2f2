package org.wherry.booking.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The bookings of whoever is signed in. */
public final class MyBookingsPage extends WherryPage {
    static final String PATH = "/booking/mine";

    MyBookingsPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static MyBookingsPage open(Window window) {
        window.open(PATH);
        return new MyBookingsPage(window);
    }

    /** Whether a live booking is listed. */
    public boolean lists(String reference) {
        return page().locator("a[href$='reference=" + reference + "']").count() > 0;
    }

    /** Goes to cancel a booking. */
    public CancelPage cancel(String reference) {
        follow(page().locator("a[href='/booking/cancel?reference=" + reference + "']"));
        return new CancelPage(window());
    }

    /** Answers an offer. */
    public OfferPage answer(String reference) {
        follow(page().locator("a[href='/booking/offer?reference=" + reference + "']"));
        return new OfferPage(window());
    }
}
