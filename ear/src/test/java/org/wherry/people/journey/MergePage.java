package org.wherry.people.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Two records side by side, to merge or to keep apart. */
public final class MergePage extends WherryPage {
    static final String PATH = "/people/merge";

    MergePage(Window window) {
        super(window, PATH);
    }

    /** Merges the two. */
    public MergesPage merge() {
        press("merge:go");
        return new MergesPage(window());
    }

    /** Says that they are two people. */
    public DuplicatesPage keepApart() {
        press("merge:two");
        return new DuplicatesPage(window());
    }
}
