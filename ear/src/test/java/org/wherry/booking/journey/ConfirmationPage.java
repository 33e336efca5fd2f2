package org.wherry.booking.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What became of a booking, its reference, and what happens next. */
public final class ConfirmationPage extends WherryPage {
    static final String PATH = "/booking/confirmation";

    ConfirmationPage(Window window) {
        super(window, PATH);
    }

    /** The booking's reference. */
    public String reference() {
        return page().locator(".reference").innerText().strip();
    }
}
