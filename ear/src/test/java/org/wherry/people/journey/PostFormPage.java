package org.wherry.people.journey;

import java.time.LocalDate;
import org.wherry.testing.WherryPage;
import org.wherry.testing.Window;

/** A post is added, changed or ended. */
public final class PostFormPage extends WherryPage {
    static final String PATH = "/people/post-form";

    PostFormPage(Window window) {
        super(window, PATH);
    }

    /** Saves what the work is called. */
    public PersonPage save(String jobTitle) {
        fill("post:jobTitle", jobTitle);
        press("post:go");
        return new PersonPage(window());
    }

    /** Tries to end it on a day, and stays where that is refused. */
    public PostFormPage endTooEarly(LocalDate day) {
        end(day);
        return new PostFormPage(window());
    }

    /** Ends it on a day. */
    public PersonPage endOn(LocalDate day) {
        end(day);
        return new PersonPage(window());
    }

    private void end(LocalDate day) {
        fill("post:to:day", Integer.toString(day.getDayOfMonth()));
        fill("post:to:month", Integer.toString(day.getMonthValue()));
        fill("post:to:year", Integer.toString(day.getYear()));
        press("post:go");
    }
}
