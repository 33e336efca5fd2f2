package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.wherry.testing.Accessibility;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The accounts elsewhere that sign somebody in. */
final class IdentitiesPage extends WherryPage {
    static final String PATH = "/people/identities";

    IdentitiesPage(Window window) {
        super(window, PATH);
    }

    static IdentitiesPage open(Window window) {
        window.open(PATH);
        return new IdentitiesPage(window);
    }

    /** Goes to a provider and comes back, to be asked whether that is the right account. */
    IdentitiesPage prove(String provider) {
        follow(page().locator("main a", new Page.LocatorOptions().setHasText("Link your account with " + provider)));
        return new IdentitiesPage(window());
    }

    /** Says that it is. */
    IdentitiesPage link() {
        press("link:go");
        return new IdentitiesPage(window());
    }

    /** Says that it is not. */
    IdentitiesPage leave() {
        press("link:leave");
        return new IdentitiesPage(window());
    }

    /** Unlinks the first account, and means it. */
    IdentitiesPage unlinkFirst() {
        follow(page().locator("tbody a").first());
        assertThat(Accessibility.faultsOf(page())).isEmpty();
        press("unlink:go");
        return new IdentitiesPage(window());
    }

    /** The accounts that are linked, by name. */
    List<String> accounts() {
        return page().locator("tbody th").allInnerTexts();
    }
}
