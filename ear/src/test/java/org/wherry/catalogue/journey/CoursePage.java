package org.wherry.catalogue.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** One course of the catalogue, to write or to change. */
public final class CoursePage extends WherryPage {
    static final String PATH = "/catalogue/course";

    CoursePage(Window window) {
        super(window, PATH);
    }

    /** Opens it for a new course. */
    public static CoursePage open(Window window) {
        window.open(PATH);
        return new CoursePage(window);
    }

    /** Describes a course of one day. */
    public CoursePage describe(String title, String summary, String outcomes) {
        fill("course:title", title);
        page().locator("input[name='course:programme']").first().check();
        page().locator("input[name='course:kind']").first().check();
        fill("course:format", "full day");
        fill("course:days", "1");
        fill("course:hours", "6");
        fill("course:summary", summary);
        fill("course:outcomes", outcomes);
        fill("course:audience", "Everybody who works with children");
        return this;
    }

    /** Saves it; what is wrong is said on the same page. */
    public void save() {
        press("course:go");
    }
}
