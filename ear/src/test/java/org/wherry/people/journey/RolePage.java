package org.wherry.people.journey;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The roles of one person, as an administrator sees them. */
public final class RolePage extends WherryPage {
    static final String PATH = "/people/role";

    RolePage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static RolePage open(Window window, UUID person) {
        window.open(PATH + "?id=" + person);
        return new RolePage(window);
    }

    /** Gives a role, for the agency that has these words in its name, or for the whole partnership where it is null. */
    public RolePage give(String role, String agency) {
        page().locator("input[name='grant:role'][value='" + role + "']").check();
        if (agency != null) {
            fill("grant:agency:words", agency);
        }
        press("grant:go");
        return new RolePage(window());
    }

    /** Withdraws a role, by its name as the page shows it, after being asked whether to. */
    public RolePage withdraw(String name) {
        follow(page().locator("tr", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("a"));
        press("withdraw:go");
        return new RolePage(window());
    }

    /** Takes the second step away, after being asked whether to. */
    void takeSecondStepAway() {
        follow(page().locator("main a[href*='lost-second-step']"));
        press("lost:go");
    }

    /** Whether a role can be given here. */
    public boolean canGive() {
        return id("grant:go").count() > 0;
    }
}
