package org.wherry.booking.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Asks before a booking is cancelled. */
public final class CancelPage extends WherryPage {
    static final String PATH = "/booking/cancel";

    CancelPage(Window window) {
        super(window, PATH);
    }

    /** Cancels, with a reason. */
    public void cancel(String reason) {
        fill("cancel:reason", reason);
        press("cancel:go");
    }
}
