package org.wherry.scheduling.journey;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The agenda of a session, and the form of one entry of it. */
public final class AgendaPage extends WherryPage {
    private static final String PATH = "/scheduling/agenda";
    private static final int ROUND = 2;

    private AgendaPage(Window window) {
        super(window, window.path().replaceAll("\\?.*", ""));
    }

    /** Opens that of a session. */
    public static AgendaPage open(Window window, UUID session) {
        window.open(PATH + "?id=" + session);
        return new AgendaPage(window);
    }

    /** Begins another entry. */
    public AgendaPage begin(String title, String starts, String ends) {
        follow(page().locator("main .actions a.button"));
        write(title, starts, ends);
        return this;
    }

    /** Opens the form of an entry. */
    public AgendaPage change(String title) {
        follow(page().locator("main tbody a", new Page.LocatorOptions().setHasText(title)));
        return this;
    }

    /** Writes what it is called and when it is. */
    public void write(String title, String starts, String ends) {
        fill("item:title", title);
        fill("item:starts", starts);
        fill("item:ends", ends);
    }

    /** Makes it a round with so many places in each workshop, called by the letters A, B, C. */
    public AgendaPage offering(int... places) {
        press("item:addWorkshop");
        for (int more = 2; more < places.length; more++) {
            press("item:addWorkshop");
        }
        for (int i = 0; i < places.length; i++) {
            fill("item:workshops:" + i + ":workshopTitle", "Workshop " + (char) ('A' + i));
            fill("item:workshops:" + i + ":places", String.valueOf(places[i]));
        }
        return this;
    }

    /** Whether it is said to be a round. */
    public boolean isRound() {
        return id("item:kind:" + ROUND).isChecked();
    }

    /** What stands in the box for the title. */
    public String title() {
        return id("item:title").inputValue();
    }

    /** Takes a workshop out of the form, and says that those who chose it are told. */
    public AgendaPage withoutWorkshop(int position, boolean theyAreTold) {
        press("item:workshops:" + (position - 1) + ":removeWorkshop");
        id("item:evenIfChosen:" + (theyAreTold ? 1 : 0)).check();
        return this;
    }

    /** Saves the entry. */
    public AgendaPage save() {
        press("item:go");
        return this;
    }

    /** Takes the entry out. */
    public AgendaPage remove() {
        press("remove:go");
        return this;
    }
}
