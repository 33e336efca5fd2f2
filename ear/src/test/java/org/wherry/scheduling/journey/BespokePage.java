package org.wherry.scheduling.journey;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A request for a session of one's own agency: made, talked about, and dated. */
public final class BespokePage extends WherryPage {
    static final String PATH = "/scheduling/bespoke-request";
    private static final String FORM = "/scheduling/bespoke-form";

    private BespokePage(Window window, String path) {
        super(window, path);
    }

    /** The form on which one asks, from the list of what was asked for before. */
    static BespokePage toAsk(Window window) {
        window.open("/scheduling/bespoke");
        BespokePage list = new BespokePage(window, "/scheduling/bespoke");
        list.follow(list.page().locator("main a.button"));
        return new BespokePage(window, FORM);
    }

    /** A request that was made. */
    static BespokePage open(Window window, UUID request) {
        window.open(PATH + "?id=" + request);
        return new BespokePage(window, PATH);
    }

    /** Asks for a course on an agency's own premises, on any of some days. */
    BespokePage ask(UUID agency, UUID course, int people, LocalDate from, LocalDate until) {
        id("bespoke:agency").selectOption(agency.toString());
        id("bespoke:course").selectOption(course.toString());
        fill("bespoke:people", String.valueOf(people));
        fill("bespoke:audience", "Pastoral staff");
        date("bespoke:from", from);
        date("bespoke:until", until);
        page().locator("[name='bespoke:weekdays'][value='TUESDAY']").check();
        page().locator("[name='bespoke:times'][value='MORNING']").check();
        page().locator("[name='bespoke:place'][value='OWN']").check();
        fill("bespoke:address", "The Old School, Wick");
        fill("bespoke:contactReach", "01632 960100");
        press("bespoke:go");
        return new BespokePage(window(), PATH);
    }

    /** Sends the form as it is; what is wrong is said on the same page. */
    BespokePage sendAsItIs() {
        press("bespoke:go");
        return new BespokePage(window(), FORM);
    }

    /** The request's id. */
    UUID request() {
        return UUID.fromString(parameter("id"));
    }

    /** The training team asks the agency. */
    void askBack(String question) {
        fill("desk:words", question);
        press("desk:ask");
    }

    /** The agency answers. */
    void answer(String words) {
        fill("say:words", words);
        press("say:go");
    }

    /** Goes on to plan a session for the request. */
    SessionFormPage setDate() {
        follow(page().locator("main a[href*='/scheduling/session-form']"));
        return new SessionFormPage(window());
    }

    /** Books those colleagues whose names hold some words on the session that was made. */
    void bookStaff(String words, int number) {
        follow(page().locator("main a[href*='/booking/book-for']"));
        page().locator("#q").fill(words);
        follow(page().locator(".filters button"));
        for (int i = 0; i < number; i++) {
            page().locator("li", new Page.LocatorOptions().setHasText(words))
                    .nth(i)
                    .locator("input")
                    .check();
        }
        press("bookFor:go");
    }

    private void date(String id, LocalDate date) {
        fill(id + ":day", String.valueOf(date.getDayOfMonth()));
        fill(id + ":month", String.valueOf(date.getMonthValue()));
        fill(id + ":year", String.valueOf(date.getYear()));
    }
}
