package org.wherry.booking.journey;

import java.util.List;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** One session as everybody sees it. */
public final class SessionPage extends WherryPage {
    static final String PATH = "/booking/session";

    SessionPage(Window window) {
        super(window, PATH);
    }

    /** Opens a session. */
    public static SessionPage open(Window window, UUID session) {
        window.open(PATH + "?id=" + session);
        return new SessionPage(window);
    }

    /** The session's id. */
    public UUID session() {
        return UUID.fromString(parameter("id"));
    }

    /** What delegates can do afterwards. */
    public List<String> outcomes() {
        return page().locator("main h2 ~ ul li").allInnerTexts();
    }

    /** Goes on to book, or to join the waiting list; whoever is signed out is asked to sign in first. */
    public void goOn() {
        follow(page().locator("a.button[href^='/booking/book']"));
    }
}
