package org.wherry.scheduling.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A session of one day, to plan. */
public final class SessionFormPage extends WherryPage {
    static final String PATH = "/scheduling/session-form";

    SessionFormPage(Window window) {
        super(window, PATH);
    }

    /** Opens it for a new session of a course. */
    public static SessionFormPage open(Window window, UUID course) {
        window.open(PATH + "?course=" + course);
        return new SessionFormPage(window);
    }

    /** Plans its day, its times and its places, in the first venue that there is. */
    public SessionFormPage plan(LocalDate day, int capacity) {
        fill("session:days:0:day:day", String.valueOf(day.getDayOfMonth()));
        fill("session:days:0:day:month", String.valueOf(day.getMonthValue()));
        fill("session:days:0:day:year", String.valueOf(day.getYear()));
        fill("session:days:0:starts", "09:30");
        fill("session:days:0:ends", "16:00");
        fill("session:capacity", String.valueOf(capacity));
        id("session:venue")
                .selectOption(id("session:venue").locator("option").nth(1).getAttribute("value"));
        return this;
    }

    /** Says that a session which was asked for goes into the programme at once. */
    public SessionFormPage publishAtOnce() {
        page().locator("[name='session:publishing'][value='true']").check();
        return this;
    }

    /** Saves it; what is wrong is said on the same page. */
    public void save() {
        press("session:go");
    }
}
