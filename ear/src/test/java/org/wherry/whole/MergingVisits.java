package org.wherry.whole;

import java.util.List;
import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** The pages about people who are here twice, what people need, and how they are reached, in every state. */
final class MergingVisits {
    private static final String COORDINATOR = "COORDINATOR";
    private static final String LONG = "x".repeat(2_000);

    private MergingVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of("/people/duplicates", "full", COORDINATOR),
                Visit.of("/people/duplicates", "looked through again", COORDINATOR)
                        .afterPressing("duplicates:look"),
                Visit.of("/people/duplicates", "past the end", COORDINATOR).at("?page=1000"),
                Visit.of("/people/merge", "asking for the first", COORDINATOR),
                Visit.of("/people/merge", "nobody found", COORDINATOR).at("?q=there-is-none-of-this-name"),
                Visit.of("/people/merge", "asking for the second", COORDINATOR)
                        .at(() -> "?q=morgan&goes=" + record("Carys Morgan")),
                Visit.of("/people/merge", "side by side", COORDINATOR)
                        .at(() -> "?goes=" + record("Carys Morgan") + "&stays=" + record("Carys Môrgan")),
                Visit.of("/people/merge", "with something in the way", COORDINATOR)
                        .at(() -> "?goes=" + record("Beth Langham") + "&stays=" + record("Bethan Langham")),
                Visit.of("/people/merges", "full", COORDINATOR),
                Visit.of("/people/merges", "to undo", COORDINATOR).at(() -> "?undo=" + merge()),
                Visit.of("/people/my-needs", "of a practitioner", "PRACTITIONER"),
                Visit.of("/people/my-needs", "with an error", "PRACTITIONER").after(window -> {
                    Pressing.fill(window, "needs:words", LONG);
                    Pressing.press(window, "needs:keep");
                }),
                Visit.of("/attendance/needs", "empty", COORDINATOR).at(() -> "?session=" + Examples.register()),
                Visit.of("/people/group-accounts", "full", COORDINATOR),
                Visit.of("/people/group-account", "asking for the agency", COORDINATOR),
                Visit.of("/people/group-account", "no agency found", COORDINATOR)
                        .at("?q=there-is-none-of-this-name"),
                Visit.of("/people/group-account", "new", COORDINATOR).at(() -> "?agency=" + agency()),
                Visit.of("/people/group-account", "with an error", COORDINATOR)
                        .at(() -> "?agency=" + agency())
                        .afterPressing("group:go"),
                Visit.of("/people/group-account", "to change", COORDINATOR).at(() -> "?id=" + groupAccount()),
                Visit.of("/people/letters", "as it is", COORDINATOR));
    }

    private static UUID record(String name) {
        return one("SELECT public_id FROM person WHERE name = ? ORDER BY id LIMIT 1", name);
    }

    private static UUID merge() {
        return one(
                "SELECT m.public_id FROM person_merge m JOIN person p ON p.id = m.merged_id WHERE p.name = ?"
                        + " ORDER BY m.id LIMIT 1",
                "Beth Langham");
    }

    private static UUID agency() {
        return one("SELECT public_id FROM agency WHERE name = ?", "Open Quay Family Centre");
    }

    private static UUID groupAccount() {
        return one("SELECT public_id FROM group_account WHERE mailbox = ?", "info.ty-bach@example.org");
    }

    private static UUID one(String sql, String value) {
        return RunningWherry.get().rows().one(UUID.class, sql, value);
    }
}
