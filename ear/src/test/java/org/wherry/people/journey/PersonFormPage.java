package org.wherry.people.journey;

import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** Somebody is written in, or corrected. */
public final class PersonFormPage extends WherryPage {
    static final String PATH = "/people/person-form";

    PersonFormPage(Window window) {
        super(window, PATH);
    }

    /** Saves a name and an address. */
    public PersonPage save(String name, String email) {
        fill("person:name", name);
        fill("person:email", email);
        press("person:go");
        return new PersonPage(window());
    }
}
