package org.wherry.attendance.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Writes in somebody who came without a booking. */
public final class WalkInPage extends WherryPage {
    static final String PATH = "/attendance/walk-in";

    WalkInPage(Window window) {
        super(window, PATH);
    }

    /** Adds them; either may be empty. */
    public RegisterPage add(String name, String email) {
        send(name, email);
        return new RegisterPage(window());
    }

    /** Sends what may be refused. */
    public void send(String name, String email) {
        fill("walk-in:name", name);
        fill("walk-in:email", email);
        press("walk-in:go");
    }
}
