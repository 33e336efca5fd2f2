package org.wherry.people.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What somebody needs to take part. */
public final class NeedsPage extends WherryPage {
    static final String PATH = "/people/my-needs";

    NeedsPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static NeedsPage open(Window window) {
        window.open(PATH);
        return new NeedsPage(window);
    }

    /** Ticks one thing, writes the rest, and keeps it. */
    public NeedsPage say(String tick, String words) {
        page().getByLabel(tick).check();
        fill("needs:words", words);
        press("needs:keep");
        return new NeedsPage(window());
    }

    /** Takes it back. */
    public NeedsPage takeBack() {
        press("forget:go");
        return new NeedsPage(window());
    }
}
