package org.wherry.people.journey;

import com.microsoft.playwright.Page;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The merges so far. */
public final class MergesPage extends WherryPage {
    static final String PATH = "/people/merges";

    MergesPage(Window window) {
        super(window, PATH);
    }

    /** Undoes the merge of the record with this name. */
    public MergesPage undo(String name) {
        follow(page().locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("a"));
        press("undo:go");
        return new MergesPage(window());
    }
}
