package org.wherry.people.journey;

import java.util.UUID;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Somebody, as far as the caller may know them. */
public final class PersonPage extends WherryPage {
    static final String PATH = "/people/person";

    PersonPage(Window window) {
        super(window, PATH);
    }

    /** Opens somebody's. */
    public static PersonPage open(Window window, UUID person) {
        window.open(PATH + "?id=" + person);
        return new PersonPage(window);
    }

    /** Who it is, outside. */
    public UUID person() {
        return UUID.fromString(parameter("id"));
    }

    /** Begins to add a post. */
    public PostFormPage addPost() {
        follow(page().locator("a[href^='/people/post-form?person=']"));
        return new PostFormPage(window());
    }

    /** Goes to change or end the first post. */
    public PostFormPage changePost() {
        follow(page().locator("a[href^='/people/post-form?id=']").first());
        return new PostFormPage(window());
    }

    /** Grants what they ask. */
    public PersonPage grantProtection() {
        press("protection:grant");
        return new PersonPage(window());
    }
}
