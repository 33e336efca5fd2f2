package org.wherry.whole;

import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.to;

import java.util.UUID;

/** Messages: templates, what goes when, and the outbox. */
final class MessagesPart extends Part {
    private static final String RULE = "{\"like\":\"" + new UUID(0, 1) + "\",\"workingDays\":3,\"at\":\"09:00\"}";

    MessagesPart() {
        words();
        outbox();
        rules();
        choices();
        api();
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
        page("/notification/message", to(COORDINATOR), () -> "?id=" + MessageExamples.planned());
        visit(Visit.of("/notification/outbox", "full", COORDINATOR));
        visit(Visit.of("/notification/outbox", "empty", COORDINATOR).at("?q=nobody-of-this-name"));
        visit(Visit.of("/notification/outbox", "with an error", COORDINATOR).at("?standing=LOST"));
        visit(Visit.of("/notification/message", "planned", COORDINATOR).at(() -> "?id=" + MessageExamples.planned()));
        visit(Visit.of("/notification/message", "parked", COORDINATOR).at(() -> "?id=" + MessageExamples.parked()));
        visit(Visit.of("/notification/message", "sent", COORDINATOR).at(() -> "?id=" + MessageExamples.sent()));
        visit(Visit.of("/notification/message", "with an error", COORDINATOR)
                .at(() -> "?id=" + MessageExamples.planned())
                .after(window -> {
                    Pressing.fill(window, "words:subject", "");
                    Pressing.press(window, "words:go");
                }));
    }

    private void rules() {
        page("/notification/rules", to(COORDINATOR));
        page("/notification/rule", to(COORDINATOR), () -> "?id=" + MessageExamples.rule());
        visit(Visit.of("/notification/rules", "full", COORDINATOR));
        visit(Visit.of("/notification/rule", "to change", COORDINATOR).at(() -> "?id=" + MessageExamples.rule()));
        visit(Visit.of("/notification/rule", "with an error", COORDINATOR)
                .at(() -> "?id=" + MessageExamples.rule())
                .after(window -> {
                    Pressing.fill(window, "rule:days", "soon");
                    Pressing.press(window, "rule:go");
                }));
    }

    private void choices() {
        page("/notification/choices", to(PRACTITIONER));
        page("/notification/unsubscribe", ANYBODY, MessageExamples::code);
        visit(Visit.of("/notification/choices", "to choose", PRACTITIONER));
        visit(Visit.of("/notification/unsubscribe", "before it is said", null).at(MessageExamples::code));
        visit(Visit.of("/notification/unsubscribe", "after it is said", null)
                .at(MessageExamples::code)
                .afterPressing("unsubscribe:go"));
    }

    private void api() {
        operation("GET /api/v1/messages", to(COORDINATOR));
        operation("GET /api/v1/messages/{id}", to(COORDINATOR));
        operationWith("PUT /api/v1/messages/{id}", to(COORDINATOR), "{\"subject\":\"S\",\"body\":\"B\",\"version\":0}");
        operation("POST /api/v1/messages/{id}/cancel", to(COORDINATOR));
        operation("POST /api/v1/messages/{id}/send", to(COORDINATOR));
        operationWith("POST /api/v1/bounces", to(COORDINATOR), "{\"message\":\"" + new UUID(0, 1) + "\"}");
        operation("GET /api/v1/message-templates", to(COORDINATOR));
        operation("GET /api/v1/message-templates/{name}", to(COORDINATOR));
        operation("GET /api/v1/message-templates/{name}/versions", to(COORDINATOR));
        operationWith(
                "POST /api/v1/message-templates/{name}/preview", to(COORDINATOR), "{\"subject\":\"S\",\"body\":\"B\"}");
        operationWith(
                "PUT /api/v1/message-templates/{name}",
                to(COORDINATOR),
                "{\"subject\":\"S\",\"body\":\"B\",\"version\":0}");
        operation("DELETE /api/v1/message-templates/{name}", to(COORDINATOR));
        operation("GET /api/v1/message-rules", to(COORDINATOR));
        operationWith("POST /api/v1/message-rules", to(COORDINATOR), RULE);
        operationWith("PUT /api/v1/message-rules/{id}", to(COORDINATOR), RULE);
        operation("GET /api/v1/me/messages", to(PRACTITIONER));
        operationWith(
                "PUT /api/v1/me/messages",
                to(PRACTITIONER),
                "{\"wanted\":[\"REMINDER\",\"FEEDBACK_INVITATION\",\"FEEDBACK_REMINDER\"]}");
        operation("POST /api/v1/unsubscriptions", ANYBODY, MessageExamples::code);
    }
}
