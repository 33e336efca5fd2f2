package org.wherry.people.journey;

import com.microsoft.playwright.Locator;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** What somebody keeps of themselves. */
public final class MyDetailsPage extends WherryPage {
    static final String PATH = "/people/my-details";

    MyDetailsPage(Window window) {
        super(window, PATH);
    }

    /** Opens it. */
    public static MyDetailsPage open(Window window) {
        window.open(PATH);
        return new MyDetailsPage(window);
    }

    /** Adds an address. */
    public MyDetailsPage addAddress(String email) {
        fill("addEmail:email", email);
        press("addEmail:go");
        return new MyDetailsPage(window());
    }

    /** What is said of an address. */
    public String address(String email) {
        return line(email).innerText();
    }

    /** Makes an address the main one. */
    public MyDetailsPage makeMain(String email) {
        follow(line(email).locator("input[id$=':main']"));
        return new MyDetailsPage(window());
    }

    /** Goes on the contact list. */
    public MyDetailsPage list() {
        press("contactList:list");
        return new MyDetailsPage(window());
    }

    /** Asks to be protected. */
    public MyDetailsPage askForProtection(String words) {
        fill("protection:words", words);
        press("protection:go");
        return new MyDetailsPage(window());
    }

    private Locator line(String email) {
        return page().locator("#emails li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(email));
    }
}
