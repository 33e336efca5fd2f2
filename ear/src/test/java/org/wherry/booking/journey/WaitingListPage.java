package org.wherry.booking.journey;

import java.util.List;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The waiting list of a session, as a coordinator keeps it. */
public final class WaitingListPage extends WherryPage {
    private static final String PATH = "/booking/waiting-list";

    WaitingListPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static WaitingListPage open(Window window, UUID session) {
        window.open(PATH + "?session=" + session);
        return new WaitingListPage(window);
    }

    /** Who waits, by name, first in line first. */
    public List<String> names() {
        return page().locator("main tbody th").allInnerTexts();
    }

    /** Picks somebody out, by their booking. */
    public WaitingListPage pick(String reference) {
        follow(page().locator("a[href$='reference=" + reference + "']"));
        return new WaitingListPage(window());
    }

    /** Moves whoever is picked out one place forward. */
    public WaitingListPage up(String reason) {
        fill("move:reason", reason);
        press("move:up");
        return new WaitingListPage(window());
    }

    /** Offers the free places to the first in line. */
    public WaitingListPage offer() {
        press("offer:go");
        return new WaitingListPage(window());
    }
}
