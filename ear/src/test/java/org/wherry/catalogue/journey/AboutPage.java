package org.wherry.catalogue.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** One course as everybody reads it. */
final class AboutPage extends WherryPage {
    private static final String PATH = "/catalogue/about";

    private AboutPage(Window window) {
        super(window, PATH);
    }

    static AboutPage open(Window window, String course) {
        window.open(PATH + "?id=" + course);
        return new AboutPage(window);
    }
}
