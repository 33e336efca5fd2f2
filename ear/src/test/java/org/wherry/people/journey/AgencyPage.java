package org.wherry.people.journey;

import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** One agency, and the pages on which it is changed, moved, merged and closed. */
public final class AgencyPage extends WherryPage {
    static final String PATH = "/people/agency";

    AgencyPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static AgencyPage open(Window window, UUID agency) {
        window.open(PATH + "?id=" + agency);
        return new AgencyPage(window);
    }

    /** Enters a new one in a sector, below another one where part of that one's name is given. */
    public static AgencyPage enter(Window window, String name, String sector, String above) {
        window.open("/people/agency-form");
        window.page().fill("[id='agency:name']", name);
        window.page().check("[id='agency:kind:3']");
        if (above != null) {
            pick(window, "agency:above", above);
        }
        window.page().selectOption("[id='agency:sector']", new SelectOption().setLabel(sector));
        go(window, "agency:go");
        return new AgencyPage(window);
    }

    /** The agency's id. */
    public UUID id() {
        return UUID.fromString(parameter("id"));
    }

    /** Moves it into another one, found by part of that one's name. */
    public AgencyPage moveInto(String above) {
        window().open("/people/agency-move?id=" + id());
        pick(window(), "move:above", above);
        go(window(), "move:go");
        return new AgencyPage(window());
    }

    /** Looks at what merging it into another one would mean, found by part of that one's name; gives what is said. */
    public String previewMergeInto(String survivor) {
        window().open("/people/agency-merge?id=" + id());
        pick(window(), "choose:survivor", survivor);
        go(window(), "choose:go");
        return window().page().locator("main").innerText();
    }

    /** Merges it as it was previewed, and is then at the one that stays. */
    public static AgencyPage merge(Window window) {
        go(window, "merge:go");
        return new AgencyPage(window);
    }

    /** Undoes its merge. */
    public AgencyPage undoMerge() {
        go(window(), "undo:go");
        return new AgencyPage(window());
    }

    /** Closes it. */
    public AgencyPage close(LocalDate day, String reason) {
        window().open("/people/agency-close?id=" + id());
        window().page().fill("[id='close:day:day']", String.valueOf(day.getDayOfMonth()));
        window().page().fill("[id='close:day:month']", String.valueOf(day.getMonthValue()));
        window().page().fill("[id='close:day:year']", String.valueOf(day.getYear()));
        window().page().fill("[id='close:reason']", reason);
        go(window(), "close:go");
        return new AgencyPage(window());
    }

    /** Finds an agency by some words and takes the first of those found. */
    static void pick(Window window, String picker, String words) {
        window.page().fill("[id='" + picker + ":words']", words);
        go(window, picker + ":find");
        window.page().selectOption("[id='" + picker + ":choice']", new SelectOption().setIndex(1));
    }

    @SuppressWarnings("deprecation") // Its successor waits for an address, and a page sent to itself keeps it.
    private static void go(Window window, String id) {
        window.page().waitForNavigation(() -> window.page().click("[id='" + id + "']"));
        window.page().waitForLoadState(LoadState.LOAD);
    }
}
