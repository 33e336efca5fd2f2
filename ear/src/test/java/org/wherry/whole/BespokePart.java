package org.wherry.whole;

import static org.wherry.whole.AccessTable.BOOKING_CONTACT;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.LINE_MANAGER;
import static org.wherry.whole.AccessTable.to;

import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** Sessions that agencies ask for. */
final class BespokePart extends Part {
    private static final String WISH = "{\"agency\":\"" + UUID.randomUUID() + "\",\"subject\":\"Something else\","
            + "\"people\":12,\"suitsFrom\":\"2037-03-01\",\"suitsUntil\":\"2037-06-30\",\"place\":\"ONLINE\","
            + "\"audience\":\"Everybody\",\"contactName\":\"Bea Moss\",\"contactReach\":\"01632 960100\"}";
    private static final String LONG = "words and more words ".repeat(120);

    BespokePart() {
        page("/scheduling/bespoke", to(BOOKING_CONTACT, LINE_MANAGER, COORDINATOR));
        page("/scheduling/bespoke-form", to(BOOKING_CONTACT, LINE_MANAGER));
        ownPage(
                "/scheduling/bespoke-request",
                to(BOOKING_CONTACT, LINE_MANAGER, COORDINATOR),
                BOOKING_CONTACT,
                () -> "?id=" + withAQuestion());
        operations();
        visits();
    }

    private void operations() {
        operation("GET /api/v1/bespoke-requests", to(BOOKING_CONTACT, LINE_MANAGER, COORDINATOR));
        operationWith("POST /api/v1/bespoke-requests", to(BOOKING_CONTACT, LINE_MANAGER), WISH);
        operation("GET /api/v1/bespoke-requests/{id}", to(BOOKING_CONTACT, LINE_MANAGER, COORDINATOR));
        operationWith("PUT /api/v1/bespoke-requests/{id}", to(BOOKING_CONTACT, LINE_MANAGER), WISH);
        operation("POST /api/v1/bespoke-requests/{id}/answer", to(BOOKING_CONTACT, LINE_MANAGER));
        operation("POST /api/v1/bespoke-requests/{id}/withdraw", to(BOOKING_CONTACT, LINE_MANAGER));
        operation("POST /api/v1/bespoke-requests/{id}/question", to(COORDINATOR));
        operation("POST /api/v1/bespoke-requests/{id}/comment", to(COORDINATOR));
        operationWith(
                "PUT /api/v1/bespoke-requests/{id}/course",
                to(COORDINATOR),
                "{\"course\":\"" + UUID.randomUUID() + "\"}");
        operation("POST /api/v1/bespoke-requests/{id}/decline", to(COORDINATOR));
        operation("POST /api/v1/bespoke-requests/{id}/date", to(COORDINATOR));
    }

    private void visits() {
        visit(Visit.of("/scheduling/bespoke", "of an agency", BOOKING_CONTACT));
        visit(Visit.of("/scheduling/bespoke", "full", COORDINATOR));
        visit(Visit.of("/scheduling/bespoke", "empty", COORDINATOR).at("?state=WITHDRAWN"));
        visit(Visit.of("/scheduling/bespoke-form", "empty", BOOKING_CONTACT));
        visit(Visit.of("/scheduling/bespoke-form", "with an error", BOOKING_CONTACT)
                .afterPressing("bespoke:go"));
        visit(Visit.of("/scheduling/bespoke-request", "to answer", BOOKING_CONTACT)
                .at(() -> "?id=" + withAQuestion()));
        visit(Visit.of("/scheduling/bespoke-request", "dated", BOOKING_CONTACT).at(() -> "?id=" + inState("DATED")));
        visit(Visit.of("/scheduling/bespoke-request", "to deal with", COORDINATOR)
                .at(() -> "?id=" + withAQuestion()));
        visit(Visit.of("/scheduling/bespoke-request", "with an error", COORDINATOR)
                .at(() -> "?id=" + withAQuestion())
                .after(window -> {
                    Pressing.fill(window, "desk:words", LONG);
                    Pressing.press(window, "desk:comment");
                }));
        visit(Visit.of("/scheduling/session-form", "for a request", COORDINATOR)
                .at(() -> "?course=" + Examples.course() + "&request=" + withAQuestion()));
    }

    /** The demo's request of the booking contact's own agency that waits for an answer. */
    private static UUID withAQuestion() {
        return inState("QUESTION");
    }

    /** The demo's first request in a state; those of the booking contact were made first. */
    private static UUID inState(String state) {
        return RunningWherry.get()
                .rows()
                .one(
                        UUID.class,
                        "SELECT public_id FROM bespoke_request WHERE state = ? AND agency_id ="
                                + " (SELECT g.agency_id FROM role_grant g JOIN account a ON a.person_id = g.person_id"
                                + " WHERE g.role = 'BOOKING_CONTACT' AND a.email = ? LIMIT 1) ORDER BY id LIMIT 1",
                        state,
                        Examples.somebody(BOOKING_CONTACT).email());
    }
}
