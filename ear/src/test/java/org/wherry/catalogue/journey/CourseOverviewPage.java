package org.wherry.catalogue.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Everything about one course, part by part. */
final class CourseOverviewPage extends WherryPage {
    static final String PATH = "/catalogue/overview";

    CourseOverviewPage(Window window) {
        super(window, PATH);
    }

    /** The course that it shows. */
    String course() {
        return parameter("id");
    }

    /** Asks for a course, by the beginning of its title, to have been attended within some years. */
    CourseOverviewPage askFor(String title, int years) {
        part("/catalogue/prerequisites");
        String option = page().locator("[id='more:first'] option")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .getAttribute("value");
        id("more:first").selectOption(option);
        fill("more:within", String.valueOf(years));
        press("more:go");
        return back();
    }

    /** Says that it is about something. */
    CourseOverviewPage cover(String topic) {
        part("/catalogue/topics");
        page().getByLabel(topic, new Page.GetByLabelOptions().setExact(true)).check();
        press("topics:go");
        return new CourseOverviewPage(window());
    }

    /** Hands a file out. */
    CourseOverviewPage handOut(String name, Path file) {
        part("/catalogue/materials");
        fill("material:name", name);
        id("material:file").setInputFiles(file);
        press("material:go");
        return back();
    }

    /** Lets somebody book it without what it asks for. */
    CourseOverviewPage waive(String email, String reason) {
        part("/catalogue/waivers");
        fill("waiver:email", email);
        fill("waiver:reason", reason);
        press("waiver:go");
        return back();
    }

    /** Offers it for no new sessions. */
    CourseOverviewPage archive() {
        part("/catalogue/archive");
        press("archive:go");
        return new CourseOverviewPage(window());
    }

    private void part(String address) {
        follow(page().locator("main a[href^='" + address + "?']").first());
    }

    private CourseOverviewPage back() {
        follow(page().locator("main a[href^='" + PATH + "?']").first());
        return new CourseOverviewPage(window());
    }
}
