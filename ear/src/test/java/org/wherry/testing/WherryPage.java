package org.wherry.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A page of Wherry as a person uses it. Each page has a class of its own, named as its address is. */
public abstract class WherryPage {
    private final Window window;

    /** The page that the window shows, which has to be at this path. */
    protected WherryPage(Window window, String path) {
        this.window = window;
        if (!window.path().replaceAll("\\?.*", "").equals(path)) {
            throw new AssertionError(
                    "The window shows " + window.path() + " (" + heading() + " " + problems() + ") and not " + path);
        }
    }

    /** The window that shows it. */
    public final Window window() {
        return window;
    }

    /** The first-level heading. */
    public final String heading() {
        return page().locator("h1").innerText();
    }

    /** Whether the page's main part says something. */
    public final boolean says(String words) {
        return words().contains(words);
    }

    /** Everything that the page's main part says, white space made single. */
    public final String words() {
        return page().locator("main").innerText().replaceAll("\\s+", " ");
    }

    /** What the summary of errors says, a line for each. */
    public final List<String> problems() {
        return page().locator("#error-summary li").allInnerTexts();
    }

    /** What the page says was done. */
    public final List<String> notices() {
        return page().locator(".notification").allInnerTexts();
    }

    /** The browser's page. */
    protected final Page page() {
        return window.page();
    }

    /** What has this id; the colons in it need no escape. */
    protected final Locator id(String id) {
        return page().locator("[id='" + id + "']");
    }

    /** Writes into a box. */
    protected final void fill(String id, String words) {
        id(id).fill(words);
    }

    /** Presses a button or follows a link that leads to a new page, and waits for it. */
    protected final void press(String id) {
        follow(id(id));
    }

    /** Follows what leads to a new page, and waits for it; also where the address stays the same. */
    @SuppressWarnings("deprecation") // Its successor waits for an address, and a page sent to itself keeps it.
    protected final void follow(Locator link) {
        page().waitForNavigation(link::click);
    }

    /** What an address says under the name of a parameter. */
    protected final String parameter(String name) {
        for (String pair : window.path().replaceFirst("^[^?]*\\??", "").split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("There is no " + name + " in " + window.path());
    }
}
