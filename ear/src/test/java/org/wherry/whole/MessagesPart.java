package org.wherry.whole;

import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.to;

import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** Messages: templates, what goes when, and the outbox. */
final class MessagesPart extends Part {
    MessagesPart() {
        words();
        outbox();
    }

    private void words() {
        page("/notification/templates", to(COORDINATOR));
        page("/notification/template", to(COORDINATOR), () -> "?name=REMINDER");
        visit(Visit.of("/notification/templates", "full", COORDINATOR));
        visit(Visit.of("/notification/template", "as Wherry brings it", COORDINATOR)
                .at("?name=RESET_LINK"));
        visit(Visit.of("/notification/template", "of one’s own", COORDINATOR).at("?name=JOINING_INSTRUCTIONS"));
        visit(Visit.of("/notification/template", "with an error", COORDINATOR)
                .at("?name=REMINDER")
                .after(window -> {
                    Pressing.fill(window, "words:body", "Dear {delegat},");
                    Pressing.press(window, "words:preview");
                }));
    }

    private void outbox() {
        page("/notification/outbox", to(COORDINATOR));
        page("/notification/message", to(COORDINATOR), () -> "?id=" + planned());
        visit(Visit.of("/notification/outbox", "full", COORDINATOR));
        visit(Visit.of("/notification/outbox", "empty", COORDINATOR).at("?q=nobody-of-this-name"));
        visit(Visit.of("/notification/outbox", "with an error", COORDINATOR).at("?standing=LOST"));
        visit(Visit.of("/notification/message", "planned", COORDINATOR).at(() -> "?id=" + planned()));
        visit(Visit.of("/notification/message", "sent", COORDINATOR).at(() -> "?id=" + sent()));
        visit(Visit.of("/notification/message", "with an error", COORDINATOR)
                .at(() -> "?id=" + planned())
                .after(window -> {
                    Pressing.fill(window, "words:subject", "");
                    Pressing.press(window, "words:go");
                }));
    }

    /** A message that waits for its time. */
    private static UUID planned() {
        return message("state = 'PLANNED' AND sealed IS NULL AND due_at > planned_at + interval '1 day'");
    }

    /** One that was handed over. */
    private static UUID sent() {
        return message("state = 'SENT' AND body <> ''");
    }

    private static UUID message(String condition) {
        return RunningWherry.get()
                .rows()
                .all(UUID.class, "SELECT id FROM outbox_message WHERE " + condition + " ORDER BY planned_at LIMIT 1")
                .get(0);
    }
}
