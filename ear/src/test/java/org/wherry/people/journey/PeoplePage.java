package org.wherry.people.journey;

import java.util.List;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The people whom somebody may find. */
public final class PeoplePage extends WherryPage {
    static final String PATH = "/people/people";

    PeoplePage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static PeoplePage open(Window window) {
        window.open(PATH);
        return new PeoplePage(window);
    }

    /** Looks for words of a name. */
    public PeoplePage search(String words) {
        fill("q", words);
        follow(page().locator("main form[role=search] button[type=submit]"));
        return new PeoplePage(window());
    }

    /** The names that are listed. */
    public List<String> names() {
        return page().locator("tbody th a").allInnerTexts();
    }

    /** Opens the first who is listed. */
    public PersonPage first() {
        follow(page().locator("tbody th a").first());
        return new PersonPage(window());
    }

    /** Begins to write somebody in. */
    public PersonFormPage add() {
        follow(page().locator("a[href='/people/person-form']"));
        return new PersonFormPage(window());
    }
}
