package org.wherry.people.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** The pages on which people join, are invited and are approved; each is opened by its path. */
public final class JoinPages extends WherryPage {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/people/(?:join-open|invitation)\\?code=[\\w-]+");

    private JoinPages(Window window, String path) {
        super(window, path);
    }

    /** Opens one of them. */
    public static JoinPages open(Window window, String path) {
        window.open(path);
        return new JoinPages(window, path.replaceAll("\\?.*", ""));
    }

    /** Opens the link of a mail. */
    public static JoinPages openLink(Window window, String recipient, String says) {
        Matcher link = LINK.matcher(RunningWherry.get().mails().await(recipient, says));
        if (!link.find()) {
            throw new AssertionError("There is no link to " + recipient);
        }
        return open(window, link.group().replaceFirst("https?://[^/]+", ""));
    }

    /** Asks to join; with words of an agency's name, finds it first. */
    public JoinPages ask(String name, String email, String agencyWords) {
        fill("join:name", name);
        fill("join:email", email);
        if (agencyWords == null) {
            press("join:go");
        } else {
            fill("join:agency:words", agencyWords);
            press("join:agency:find");
        }
        return now();
    }

    /** Chooses the one agency that was found, and sends it. */
    public JoinPages choose(String agency) {
        Locator found = id("join:agency:choice");
        String option = found.locator("option").allInnerTexts().stream()
                .filter(each -> each.startsWith(agency))
                .findFirst()
                .orElseThrow();
        found.selectOption(new SelectOption().setLabel(option));
        press("join:go");
        return now();
    }

    /** Chooses a password in a form. */
    public JoinPages password(String form, String name, String password) {
        if (name != null) {
            fill(form + ":name", name);
        }
        fill(form + ":password", password);
        press(form + ":go");
        return now();
    }

    /** Invites addresses to the agency that is chosen. */
    public JoinPages invite(List<String> emails) {
        fill("invite:emails", String.join("\n", emails));
        press("invite:go");
        return now();
    }

    /** Follows the link with somebody's name. */
    public JoinPages of(String name) {
        follow(page().locator("main a", new Page.LocatorOptions().setHasText(name))
                .first());
        return now();
    }

    /** Presses a button. */
    public JoinPages go(String id) {
        press(id);
        return now();
    }

    /** What the row of a table says that has some words. */
    public String row(String words) {
        return page().locator("tr", new Page.LocatorOptions().setHasText(words))
                .first()
                .innerText();
    }

    private JoinPages now() {
        return new JoinPages(window(), window().path().replaceAll("\\?.*", ""));
    }
}
