package org.wherry.notification.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The addresses of the calendars of whoever is signed in. */
public final class CalendarPage extends WherryPage {
    static final String PATH = "/notification/calendar";

    CalendarPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static CalendarPage open(Window window) {
        window.open(PATH);
        return new CalendarPage(window);
    }

    /** Makes an address for a calendar, and shows the page again. */
    public CalendarPage make(String name) {
        fill("calendar:name", name);
        press("calendar:go");
        return new CalendarPage(window());
    }

    /** The address that is shown this once; empty where none is. */
    public List<String> addresses() {
        return page().locator("#address").allInnerTexts();
    }

    /** What the list says of an address. */
    public String row(String name) {
        return page().locator("tr", new Page.LocatorOptions().setHasText(name)).innerText();
    }

    /** Revokes the address for a calendar, by its own page. */
    public CalendarPage revoke(String name) {
        follow(page().locator("tr", new Page.LocatorOptions().setHasText(name)).locator("a"));
        press("revoke:go");
        return new CalendarPage(window());
    }
}
