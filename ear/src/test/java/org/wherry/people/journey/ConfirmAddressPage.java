package org.wherry.people.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The page behind the link that shows whose an address is. */
public final class ConfirmAddressPage extends WherryPage {
    static final String PATH = "/people/confirm-address";

    ConfirmAddressPage(Window window) {
        super(window, PATH);
    }

    /** Says that it is theirs. */
    public MyDetailsPage confirm() {
        press("confirm:go");
        return new MyDetailsPage(window());
    }
}
