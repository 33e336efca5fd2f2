package org.wherry.people.journey;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wherry.people.model.Totp;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The pages on which people prove who they are. */
final class SignInPages extends WherryPage {

    SignInPages(Window window) {
        super(window, window.path().replaceAll("\\?.*", ""));
    }

    static SignInPages open(Window window, String path) {
        window.open(path);
        return new SignInPages(window);
    }

    /** The link of a page in a mail, as a path. */
    static String link(String mail, String page) {
        Matcher found =
                Pattern.compile(Pattern.quote(page) + "\\?code=[\\w-]{43}").matcher(mail);
        if (!found.find()) {
            throw new AssertionError("There is no link to " + page + " in " + mail);
        }
        return found.group();
    }

    /** Asks for a link. */
    SignInPages ask(String email) {
        fill("ask:email", email);
        press("ask:go");
        return new SignInPages(window());
    }

    /** Chooses a password by a link. */
    void choose(String password, String again) {
        fill("reset:wanted", password);
        fill("reset:again", again);
        press("reset:go");
    }

    /** Sends address and password, and no more. */
    void password(DemoAccount account) {
        fill("sign-in:email", account.email());
        fill("sign-in:password", account.password());
        press("sign-in:go");
    }

    /** Sends an address with another password. */
    void wrongPassword(DemoAccount account) {
        password(new DemoAccount("", account.email(), "not the password", ""));
    }

    /** Sends a code. */
    void code(String code) {
        fill("second-step:code", code);
        press("second-step:go");
    }

    /** Sets a second step up on a telephone; gives the first of the recovery codes. */
    String setUp() {
        Totp telephone = Totp.ofWords(page().locator(".code").first().innerText());
        fill(
                "second-step-setup:code",
                telephone.code(Totp.counter(Clock.systemUTC().instant())));
        press("second-step-setup:go");
        return page().locator("#codes li").first().innerText();
    }

    /** Presses a button. */
    void go(String id) {
        press(id);
    }
}
