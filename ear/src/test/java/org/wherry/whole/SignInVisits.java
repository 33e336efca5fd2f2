package org.wherry.whole;

import java.util.ArrayList;
import java.util.List;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Every page of signing in, in every state worth looking at. */
final class SignInVisits {
    private SignInVisits() {}

    static List<Visit> all() {
        List<Visit> visits = new ArrayList<>();
        visits.add(Visit.of("/people/second-step", "of nobody who owes it", null));
        visits.add(Visit.of("/people/second-step", "asking for the code", null).after(SignInVisits::owe));
        visits.add(Visit.of("/people/second-step", "with an error", null).after(window -> {
            owe(window);
            Pressing.press(window, "second-step:go");
        }));
        visits.add(Visit.of("/people/second-step-setup", "of a visitor", null));
        visits.add(Visit.of("/people/second-step-setup", "of a practitioner", null)
                .by(SignInVisits::anew)
                .at("?next=/people/account"));
        visits.add(Visit.of("/people/second-step-setup", "with an error", null)
                .by(SignInVisits::anew)
                .afterPressing("second-step-setup:go"));
        visits.add(Visit.of("/people/recovery-codes", "of a coordinator", "COORDINATOR"));
        visits.add(Visit.of("/people/recovery-codes", "before anything is set up", "PRACTITIONER"));
        visits.add(Visit.of("/people/password", "of a practitioner", "PRACTITIONER"));
        visits.add(Visit.of("/people/password", "with an error", "PRACTITIONER").after(window -> {
            Pressing.fill(window, "password:present", "not the password");
            Pressing.fill(window, "password:wanted", "short");
            Pressing.press(window, "password:go");
        }));
        visits.add(Visit.of("/people/sign-ins", "of a practitioner", "PRACTITIONER"));
        for (String page : List.of("/people/reset-ask", "/people/link-ask")) {
            visits.add(Visit.of(page, "empty", null));
            visits.add(Visit.of(page, "with an error", null).afterPressing("ask:go"));
            visits.add(Visit.of(page, "sent", null).after(window -> {
                Pressing.fill(window, "ask:email", "nobody-at-all@example.org");
                Pressing.press(window, "ask:go");
            }));
        }
        visits.add(Visit.of("/people/reset", "of no link", null).through(() -> "/people/reset?code=nobodys", 404));
        visits.add(Visit.of("/people/link", "of no link", null).through(() -> "/people/link?code=nobodys", 404));
        return visits;
    }

    /** Somebody who has just signed in, since what protects an account can be changed only then. */
    private static DemoAccount anew() {
        return RunningWherry.get().accounts().freshPractitioner();
    }

    private static void owe(Window window) {
        DemoAccount analyst = Examples.somebody("ANALYST");
        window.open("/people/sign-in");
        Pressing.fill(window, "sign-in:email", analyst.email());
        Pressing.fill(window, "sign-in:password", analyst.password());
        Pressing.press(window, "sign-in:go");
    }
}
