package org.wherry.booking.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What the link in a mail to an approver opens: one booking, and two answers. */
public final class ApprovePage extends WherryPage {

    ApprovePage(Window window) {
        super(window, "/booking/approve");
    }

    /** Says yes. */
    public ApprovePage approve() {
        press("approve:go");
        return new ApprovePage(window());
    }
}
