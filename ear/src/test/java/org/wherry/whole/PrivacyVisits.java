package org.wherry.whole;

import java.util.List;
import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** Every page about privacy: with something in it, with nothing, with an error. */
final class PrivacyVisits {
    private static final String PRACTITIONER = "PRACTITIONER";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private PrivacyVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of("/people/leave", "to check", PRACTITIONER),
                Visit.of("/people/leave", "with an error", PRACTITIONER).afterPressing("leave:go"),
                Visit.of("/people/erasure", "to ask", PRACTITIONER),
                Visit.of("/people/erasure", "with an error", PRACTITIONER).after(window -> {
                    Pressing.fill(window, "ask:wish", "x".repeat(2001));
                    Pressing.press(window, "ask:go");
                }),
                Visit.of("/people/complaint", "to make", PRACTITIONER),
                Visit.of("/people/complaint", "with an error", PRACTITIONER).afterPressing("complain:go"),
                Visit.of("/people/notice", "to read", PRACTITIONER),
                Visit.of("/people/erasures", "full", COORDINATOR),
                Visit.of("/people/erasure-decision", "to decide", COORDINATOR).at(() -> "?id=" + erasure()),
                Visit.of("/people/erasure-decision", "with an error", COORDINATOR)
                        .at(() -> "?id=" + erasure())
                        .afterPressing("decide:go"),
                Visit.of("/people/complaints", "full", COORDINATOR),
                Visit.of("/people/complaint-answer", "to answer", COORDINATOR).at(() -> "?id=" + complaint()),
                Visit.of("/people/complaint-answer", "with an error", COORDINATOR)
                        .at(() -> "?id=" + complaint())
                        .afterPressing("answer:go"),
                Visit.of("/people/legal-holds", "to place one", COORDINATOR),
                Visit.of("/people/legal-holds", "with an error", ADMINISTRATOR).afterPressing("place:go"),
                Visit.of("/people/retention", "with its report", ADMINISTRATOR),
                Visit.of("/people/retention-rule", "to change", ADMINISTRATOR).at("?kind=MESSAGES"),
                Visit.of("/people/retention-rule", "with an error", ADMINISTRATOR)
                        .at("?kind=MESSAGES")
                        .after(window -> {
                            Pressing.fill(window, "rule:months", "soon");
                            Pressing.press(window, "rule:go");
                        }),
                Visit.of("/people/notices", "with versions", ADMINISTRATOR),
                Visit.of("/people/notices", "with an error", ADMINISTRATOR).afterPressing("publish:go"));
    }

    /** The demo's request for erasure. */
    static UUID erasure() {
        return first("SELECT public_id FROM erasure_request WHERE state = 'ASKED' ORDER BY id LIMIT 1");
    }

    /** The demo's complaint. */
    static UUID complaint() {
        return first("SELECT public_id FROM complaint WHERE answered_at IS NULL ORDER BY id LIMIT 1");
    }

    private static UUID first(String query) {
        return RunningWherry.get().rows().all(UUID.class, query).get(0);
    }
}
