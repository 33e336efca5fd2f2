package org.wherry.people.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The tokens of whoever is signed in. */
public final class TokensPage extends WherryPage {
    static final String PATH = "/people/tokens";

    TokensPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static TokensPage open(Window window) {
        window.open(PATH);
        return new TokensPage(window);
    }

    /** Makes a token for some scopes, instead of those that are ticked, and shows the page again. */
    public TokensPage make(String name, List<String> scopes, String days) {
        fill("token:name", name);
        page().locator("input[name='token:scopes']").all().forEach(box -> {
            String scope = box.inputValue();
            box.setChecked(scopes.contains(scope));
        });
        page().getByLabel(days).check();
        press("token:go");
        return new TokensPage(window());
    }

    /** The secret that is shown this once; empty where none is. */
    public List<String> secrets() {
        return page().locator("#secret").allInnerTexts();
    }

    /** What the list says of a token. */
    public String row(String name) {
        return page().locator("tr", new Page.LocatorOptions().setHasText(name))
                .first()
                .innerText();
    }

    /** Goes to a token. */
    public TokenPage token(String name) {
        follow(page().locator("tr", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("a"));
        return new TokenPage(window());
    }

    /** Loads the page again, sending the form again where it was sent. */
    public TokensPage reload() {
        page().reload();
        return new TokensPage(window());
    }

    /** One token, and its end. */
    public static final class TokenPage extends WherryPage {

        TokenPage(Window window) {
            super(window, "/people/token");
        }

        /** Its id. */
        public UUID id() {
            return UUID.fromString(parameter("id"));
        }

        /** Revokes it. */
        public TokensPage revoke() {
            press("revoke:go");
            return new TokensPage(window());
        }
    }
}
