package org.wherry.people.journey;

import com.microsoft.playwright.Locator;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The list of records that may be of one person. */
public final class DuplicatesPage extends WherryPage {
    static final String PATH = "/people/duplicates";

    DuplicatesPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static DuplicatesPage open(Window window) {
        window.open(PATH);
        return new DuplicatesPage(window);
    }

    /** Looks through everybody again. */
    public DuplicatesPage lookAgain() {
        press("duplicates:look");
        return new DuplicatesPage(window());
    }

    /** Whether a pair with this address stands on it. */
    public boolean lists(String email) {
        return row(email).count() > 0;
    }

    /** Compares the pair with this address. */
    public MergePage compare(String email) {
        follow(row(email).locator("a"));
        return new MergePage(window());
    }

    private Locator row(String email) {
        return page().locator("tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(email));
    }
}
