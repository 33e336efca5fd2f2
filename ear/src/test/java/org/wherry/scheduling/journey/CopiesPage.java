package org.wherry.scheduling.journey;

import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Holding a session again on other dates. */
final class CopiesPage extends WherryPage {
    static final String PATH = "/scheduling/copies";

    CopiesPage(Window window) {
        super(window, PATH);
    }

    static CopiesPage open(Window window, UUID session) {
        window.open(PATH + "?id=" + session);
        return new CopiesPage(window);
    }

    void copyTo(String dates) {
        fill("copies:dates", dates);
        id("copies:publishing:1").check();
        press("copies:go");
    }
}
