package org.wherry.people.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The list of agencies. */
public final class AgenciesPage extends WherryPage {
    static final String PATH = "/people/agencies";

    AgenciesPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static AgenciesPage open(Window window) {
        window.open(PATH);
        return new AgenciesPage(window);
    }

    /** Types words into the search and waits until the list says that it has found so many; presses nothing. */
    public AgenciesPage type(String words, String count) {
        page().locator("#q").pressSequentially(words);
        page().locator("#found [role=status]", new Page.LocatorOptions().setHasText(count))
                .waitFor();
        return this;
    }

    /** Searches by the button. */
    public AgenciesPage search(String words) {
        page().locator("#q").fill(words);
        follow(page().locator("form.filters button"));
        return this;
    }

    /** The names that are listed. */
    public List<String> names() {
        return page().locator("#found tbody th").allInnerTexts();
    }
}
