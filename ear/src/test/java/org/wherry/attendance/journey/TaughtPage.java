package org.wherry.attendance.journey;

import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The sessions that a trainer delivers. */
public final class TaughtPage extends WherryPage {
    static final String PATH = "/attendance/mine";

    TaughtPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static TaughtPage open(Window window) {
        window.open(PATH);
        return new TaughtPage(window);
    }

    /** Opens the register of a session. */
    public RegisterPage register(UUID session) {
        follow(page().locator("a[href='/attendance/register?session=" + session + "']"));
        return new RegisterPage(window());
    }
}
