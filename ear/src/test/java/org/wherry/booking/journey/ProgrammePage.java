package org.wherry.booking.journey;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The programme, with its search. */
public final class ProgrammePage extends WherryPage {
    static final String PATH = "/booking/programme";

    ProgrammePage(Window window) {
        super(window, PATH);
    }

    /** Opens it with filters in the address, such as {@code ?q=neglect}. */
    public static ProgrammePage open(Window window, String filters) {
        window.open(PATH + filters);
        return new ProgrammePage(window);
    }

    /** Searches for words, for sessions with places only where that is asked. */
    public ProgrammePage search(String words, boolean available) {
        page().fill("#q", words);
        if (available) {
            page().check("#available");
        }
        follow(page().locator("form.filters button[type=submit]"));
        return new ProgrammePage(window());
    }

    /** Chooses a locality by its name. */
    public ProgrammePage inLocality(String name) {
        page().selectOption("#locality", new SelectOption().setLabel(name));
        follow(page().locator("form.filters button[type=submit]"));
        return new ProgrammePage(window());
    }

    /** The localities to choose from. */
    public List<String> localities() {
        return page().locator("#locality option:not([value=''])").allInnerTexts();
    }

    /** The titles that are listed. */
    public List<String> titles() {
        return page().locator(".session-item h2").allInnerTexts();
    }

    /** What each listed session says about its places. */
    public List<String> places() {
        return page().locator(".session-places").allInnerTexts();
    }

    /** Where each listed session is. */
    public List<String> wheres() {
        return page().locator(".session-where").allInnerTexts();
    }

    /** Opens the first listed session. */
    public SessionPage first() {
        follow(page().locator(".session-item h2 a").first());
        return new SessionPage(window());
    }
}
