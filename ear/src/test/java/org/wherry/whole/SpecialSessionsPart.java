package org.wherry.whole;

import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.TRAINER;
import static org.wherry.whole.AccessTable.to;

import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** The calendar, conferences, sessions without a date, sessions on request, and the session pack. */
final class SpecialSessionsPart extends Part {
    SpecialSessionsPart() {
        pack();
        calendar();
        undated();
    }

    private void pack() {
        page("/scheduling/pack", to(TRAINER, COORDINATOR), () -> "?session=" + Examples.register());
        operation("GET /api/v1/sessions/{id}/pack", to(TRAINER, COORDINATOR));
        operationWith("PUT /api/v1/sessions/{id}/caterer-day", to(COORDINATOR), "{\"day\":\"2027-01-04\"}");
        operation("GET /api/v1/sessions/{id}/contacts", to(PRACTITIONER));
        operation("PUT /api/v1/sessions/{id}/contacts/me", to(PRACTITIONER));
        operation("DELETE /api/v1/sessions/{id}/contacts/me", to(PRACTITIONER));
        visit(Visit.of("/scheduling/pack", "full", TRAINER).at(() -> "?session=" + Examples.register()));
        visit(Visit.of("/scheduling/pack", "empty", COORDINATOR).at(() -> "?session=" + Examples.open()));
        visit(Visit.of("/scheduling/pack", "with an error", COORDINATOR)
                .at(() -> "?session=" + Examples.register())
                .after(window -> {
                    Pressing.fill(window, "caterer-day:cutOff:year", "2999");
                    Pressing.press(window, "caterer-day:go");
                }));
        ownPage("/scheduling/contacts", to(PRACTITIONER), PRACTITIONER, () -> "?session=" + ofPractitioner());
        visit(Visit.of("/scheduling/contacts", "empty", PRACTITIONER).at(() -> "?session=" + ofPractitioner()));
        visit(Visit.of("/scheduling/contacts", "full", PRACTITIONER)
                .at(() -> "?session=" + ofPractitioner())
                .afterPressing("contacts:share"));
    }

    private void calendar() {
        page("/scheduling/calendar", ANYBODY);
        operation("GET /api/v1/calendar", ANYBODY);
        visit(Visit.of("/scheduling/calendar", "as a visitor", null));
        visit(Visit.of("/scheduling/calendar", "with drafts", COORDINATOR));
        visit(Visit.of("/scheduling/calendar", "empty", null).at("?month=2099-12"));
    }

    private void undated() {
        page("/scheduling/undated", to(PRACTITIONER));
        page("/scheduling/undated-demand", to(COORDINATOR), () -> "?id=" + gathering());
        operation("GET /api/v1/undated-sessions", to(PRACTITIONER));
        operationWith("POST /api/v1/undated-sessions", to(COORDINATOR), "{\"course\":\"" + UUID.randomUUID() + "\"}");
        operation("GET /api/v1/undated-sessions/{id}", to(COORDINATOR));
        operation("DELETE /api/v1/undated-sessions/{id}", to(COORDINATOR));
        operation("PUT /api/v1/undated-sessions/{id}/wish", to(PRACTITIONER));
        operation("DELETE /api/v1/undated-sessions/{id}/wish", to(PRACTITIONER));
        operationWith(
                "POST /api/v1/undated-sessions/{id}/date",
                to(COORDINATOR),
                "{\"session\":\"" + UUID.randomUUID() + "\"}");
        visit(Visit.of("/scheduling/undated", "full", PRACTITIONER));
        visit(Visit.of("/scheduling/undated", "nothing found to gather for", COORDINATOR)
                .at("?q=there-is-none-of-this-name"));
        visit(Visit.of("/scheduling/undated", "with an error", COORDINATOR).afterPressing("gather:go"));
        visit(Visit.of("/scheduling/undated-demand", "full", COORDINATOR).at(() -> "?id=" + gathering()));
    }

    /** The demo's course without a date. */
    private static UUID gathering() {
        return RunningWherry.get().rows().one(UUID.class, "SELECT public_id FROM undated_session ORDER BY id LIMIT 1");
    }

    /** A session on which the demo's practitioner has a place. */
    private static UUID ofPractitioner() {
        return RunningWherry.get()
                .rows()
                .one(
                        UUID.class,
                        "SELECT s.public_id FROM course_session s JOIN booking b ON b.session_id = s.id"
                                + " WHERE b.reference = ?",
                        Examples.confirmed());
    }
}
