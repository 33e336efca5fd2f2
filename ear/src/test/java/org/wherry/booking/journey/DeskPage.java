package org.wherry.booking.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The pages on which somebody books for others. */
public final class DeskPage extends WherryPage {

    private DeskPage(Window window, String path) {
        super(window, path);
    }

    /** Holds places of a session, and goes on to name them. */
    public static DeskPage reserve(Window window, UUID session, int places, LocalDate nameBy) {
        window.open("/booking/reserve?session=" + session);
        DeskPage page = new DeskPage(window, "/booking/reserve");
        page.fill("reserve:places", String.valueOf(places));
        page.fill("reserve:nameBy:day", String.valueOf(nameBy.getDayOfMonth()));
        page.fill("reserve:nameBy:month", String.valueOf(nameBy.getMonthValue()));
        page.fill("reserve:nameBy:year", String.valueOf(nameBy.getYear()));
        page.press("reserve:go");
        return new DeskPage(window, "/booking/name-places");
    }

    /** The desk of the agency. */
    public static DeskPage openAgency(Window window) {
        window.open("/booking/agency");
        return new DeskPage(window, "/booking/agency");
    }

    /** The page that books for others. */
    public static DeskPage openBookFor(Window window, UUID session) {
        window.open("/booking/book-for?session=" + session);
        return new DeskPage(window, "/booking/book-for");
    }

    /** Everybody on a session. */
    public static DeskPage openSession(Window window, UUID session) {
        window.open("/booking/session-bookings?session=" + session);
        return new DeskPage(window, "/booking/session-bookings");
    }

    /** Looks for somebody by name. */
    public void look(String name) {
        page().locator("#q").fill(name);
        follow(page().locator(".filters button"));
    }

    /** Gives a reserved place to somebody. */
    public void name(String person) {
        look(person);
        choice(person).check();
        press("name:go");
    }

    /** Gives reserved places back. */
    public void giveBack(int places) {
        fill("giveBack:number", String.valueOf(places));
        press("giveBack:go");
    }

    /** Gives somebody's place to a colleague. */
    public void giveTo(String holder, String colleague) {
        follow(page().locator("tr", new Page.LocatorOptions().setHasText(holder))
                .locator("a[href*='/booking/substitute']"));
        look(colleague);
        choice(colleague).check();
        press("substitute:go");
    }

    /** Books for somebody who was found, with a note. */
    public void book(String person, String note) {
        choice(person).check();
        fill("bookFor:why", note);
        press("bookFor:go");
    }

    /** What happened to somebody's booking. */
    public void history(String person) {
        follow(page().locator("tr", new Page.LocatorOptions().setHasText(person))
                .locator("a[href*='/booking/history']"));
    }

    private Locator choice(String person) {
        return page().locator("li", new Page.LocatorOptions().setHasText(person))
                .locator("input")
                .first();
    }
}
