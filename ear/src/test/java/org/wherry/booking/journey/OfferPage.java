package org.wherry.booking.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A freed place, to accept or to decline. */
public final class OfferPage extends WherryPage {
    static final String PATH = "/booking/offer";

    OfferPage(Window window) {
        super(window, PATH);
    }

    /** Takes the place. */
    public void accept() {
        press("offer:accept");
    }

    /** Leaves it to the next in line. */
    public void decline() {
        press("offer:decline");
    }
}
