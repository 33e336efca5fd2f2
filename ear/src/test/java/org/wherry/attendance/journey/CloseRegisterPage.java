package org.wherry.attendance.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Counts the marks, and asks before the register is closed. */
public final class CloseRegisterPage extends WherryPage {
    static final String PATH = "/attendance/close";

    CloseRegisterPage(Window window) {
        super(window, PATH);
    }

    /** Closes it. */
    public void close() {
        press("close:go");
    }
}
