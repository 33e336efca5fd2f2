package org.wherry.booking.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What waits for a manager's yes. */
final class ApprovalsPage extends WherryPage {
    static final String PATH = "/booking/approvals";

    private ApprovalsPage(Window window) {
        super(window, PATH);
    }

    static ApprovalsPage open(Window window) {
        window.open(PATH);
        return new ApprovalsPage(window);
    }

    /** Looks at one, and approves it. */
    void approve(String reference) {
        follow(page().locator("a[href*='reference=" + reference + "']"));
        press("approve:go");
    }
}
