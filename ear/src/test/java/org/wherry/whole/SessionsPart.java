package org.wherry.whole;

import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.TRAINER;
import static org.wherry.whole.AccessTable.to;

import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** Sessions: venues and rooms, trainers, prices, the way from draft to programme, and changes to what was planned. */
final class SessionsPart extends Part {
    SessionsPart() {
        page("/scheduling/my-drafts", to(TRAINER, COORDINATOR));
        page("/scheduling/draft-course", to(TRAINER, COORDINATOR));
        page("/scheduling/venues", to(COORDINATOR));
        page("/scheduling/venue", to(COORDINATOR));
        page("/scheduling/copies", to(COORDINATOR), () -> "?id=" + Examples.open());
        page("/scheduling/move", to(COORDINATOR), () -> "?id=" + Examples.open());
        page("/scheduling/capacity", to(COORDINATOR), () -> "?id=" + Examples.open());
        page("/scheduling/call-list", to(COORDINATOR), () -> "?id=" + Examples.open());
        page("/people/my-mobile", to(PRACTITIONER));
        page("/scheduling/trainers", to(COORDINATOR));
        page("/scheduling/trainer", to(COORDINATOR));
        page("/scheduling/prices", to(COORDINATOR));
        page("/scheduling/networks", to(COORDINATOR));
        calls();
        looks();
    }

    private void calls() {
        String day = "{\"day\":\"2037-05-12\",\"starts\":\"09:30\",\"ends\":\"16:00\"}";
        String plan = "{\"course\":\"" + UUID.randomUUID() + "\",\"days\":[" + day + "]}";
        String price = "{\"programme\":\"SAFER\",\"kind\":\"SCHOOL\",\"amount\":45.00,\"vatPercent\":20}";
        operationWith("POST /api/v1/plans", to(TRAINER, COORDINATOR), plan);
        operation("GET /api/v1/plans/{id}", to(TRAINER, COORDINATOR));
        operationWith("PUT /api/v1/plans/{id}", to(TRAINER, COORDINATOR), plan);
        operation("POST /api/v1/plans/{id}/submit", to(TRAINER, COORDINATOR));
        operation("POST /api/v1/plans/{id}/send-back", to(COORDINATOR));
        operation("POST /api/v1/plans/{id}/publish", to(COORDINATOR));
        operation("POST /api/v1/plans/{id}/call-off", to(COORDINATOR));
        operation("POST /api/v1/plans/{id}/copies", to(COORDINATOR));
        operation("POST /api/v1/plans/{id}/move", to(COORDINATOR));
        operation("POST /api/v1/plans/{id}/capacity", to(COORDINATOR));
        operation("GET /api/v1/plans/{id}/call-list", to(COORDINATOR));
        operation("GET /api/v1/sessions/{id}/online", to(PRACTITIONER));
        operation("GET /api/v1/venues", to(COORDINATOR));
        operation("POST /api/v1/venues", to(COORDINATOR));
        operation("PUT /api/v1/venues/{id}", to(COORDINATOR));
        operation("GET /api/v1/trainers", to(COORDINATOR));
        operation("POST /api/v1/trainers", to(COORDINATOR));
        operation("PUT /api/v1/trainers/{id}", to(COORDINATOR));
        operation("GET /api/v1/prices", to(COORDINATOR));
        operationWith("POST /api/v1/prices", to(COORDINATOR), price);
        operationWith("PUT /api/v1/prices/{id}", to(COORDINATOR), price);
        operation("DELETE /api/v1/prices/{id}", to(COORDINATOR));
        operation("GET /api/v1/networks", to(TRAINER, COORDINATOR));
        operation("GET /api/v1/networks/{id}/members", to(COORDINATOR));
        operation("PUT /api/v1/networks/{id}/members/{person}", to(COORDINATOR));
        operation("DELETE /api/v1/networks/{id}/members/{person}", to(COORDINATOR));
    }

    private static UUID first(String sql) {
        return RunningWherry.get().rows().one(UUID.class, sql);
    }

    private void looks() {
        visit(Visit.of("/scheduling/my-drafts", "empty or not", TRAINER));
        visit(Visit.of("/scheduling/draft-course", "full", TRAINER));
        visit(Visit.of("/scheduling/draft-course", "empty", TRAINER).at("?q=there-is-none-of-this-name"));
        visit(Visit.of("/scheduling/venues", "full", COORDINATOR));
        visit(Visit.of("/scheduling/venue", "new", COORDINATOR));
        visit(Visit.of("/scheduling/venue", "with an error", COORDINATOR).afterPressing("venue:go"));
        visit(Visit.of("/scheduling/copies", "to fill in", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/copies", "with an error", COORDINATOR)
                .at(() -> "?id=" + Examples.open())
                .afterPressing("copies:go"));
        visit(Visit.of("/scheduling/move", "to confirm", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/capacity", "to fill in", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/people/my-mobile", "empty", PRACTITIONER));
        visit(Visit.of("/people/my-mobile", "with an error", PRACTITIONER).after(window -> {
            Pressing.fill(window, "mobile:number", "none of your business");
            Pressing.press(window, "mobile:go");
        }));
        visit(Visit.of("/scheduling/trainers", "full", COORDINATOR));
        visit(Visit.of("/scheduling/trainer", "new", COORDINATOR));
        visit(Visit.of("/scheduling/trainer", "to change", COORDINATOR)
                .at(() -> "?id=" + first("SELECT public_id FROM trainer ORDER BY id LIMIT 1")));
        visit(Visit.of("/scheduling/trainer", "with an error", COORDINATOR).afterPressing("trainer:go"));
        visit(Visit.of("/scheduling/prices", "full", COORDINATOR));
        visit(Visit.of("/scheduling/prices", "with an error", COORDINATOR).afterPressing("price:go"));
        visit(Visit.of("/scheduling/networks", "full", COORDINATOR));
        visit(Visit.of("/scheduling/networks", "one with its members", COORDINATOR)
                .at(() -> "?id=" + first("SELECT public_id FROM network ORDER BY id LIMIT 1")));
        visit(Visit.of("/scheduling/publish", "submitted", COORDINATOR)
                .at(() -> "?id="
                        + first("SELECT public_id FROM course_session WHERE state = 'SUBMITTED' ORDER BY id LIMIT 1")));
        visit(Visit.of("/scheduling/call-list", "empty", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/call-list", "full", COORDINATOR).at(() -> "?id=" + Examples.full()));
    }
}
