package org.wherry.whole;

import com.microsoft.playwright.Locator;
import org.wherry.testing.Window;

/** Buttons and boxes of any page, by id. */
final class Pressing {
    private Pressing() {}

    /** Presses a button and waits for the page that comes. */
    @SuppressWarnings("deprecation") // Its successor waits for an address, and a page sent to itself keeps it.
    static void press(Window window, String id) {
        window.page().waitForNavigation(at(window, id)::click);
    }

    /** Writes into a box. */
    static void fill(Window window, String id, String words) {
        at(window, id).fill(words);
    }

    private static Locator at(Window window, String id) {
        return window.page().locator("[id='" + id + "']");
    }
}
