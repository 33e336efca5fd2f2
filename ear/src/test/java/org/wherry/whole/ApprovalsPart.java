package org.wherry.whole;

import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.BOOKING_CONTACT;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.LINE_MANAGER;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.to;

import java.util.List;
import java.util.UUID;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.RunningWherry;

/** Approvals, absence, the waiting list in its order, and moving all bookings. */
final class ApprovalsPart extends Part {
    private static final String COORDINATING = "COORDINATOR";
    private static final String PRACTISING = "PRACTITIONER";

    ApprovalsPart() {
        pages();
        operations();
        visits();
    }

    private void pages() {
        for (String behindALink : List.of("approve", "leave-line", "take", "moved")) {
            page("/booking/" + behindALink, ANYBODY);
        }
        page("/booking/approvals", to(PRACTITIONER, LINE_MANAGER, COORDINATOR));
        ownPage(
                "/booking/approval",
                to(PRACTITIONER, LINE_MANAGER, COORDINATOR),
                LINE_MANAGER,
                () -> "?reference=" + approval());
        page("/booking/absence", to(PRACTITIONER));
        page("/booking/closed-days", to(BOOKING_CONTACT, COORDINATOR));
        page("/booking/waiting-list", to(COORDINATOR), () -> "?session=" + full());
        page("/booking/move-all", to(COORDINATOR), () -> "?session=" + full());
    }

    private void operations() {
        operation("GET /api/v1/approvals", to(PRACTITIONER, LINE_MANAGER, COORDINATOR));
        for (String one : List.of("GET /api/v1/approvals/{reference}", "POST /api/v1/approvals/{reference}/approve")) {
            operation(one, to(PRACTITIONER, LINE_MANAGER, COORDINATOR));
        }
        operation("POST /api/v1/approvals/{reference}/refuse", to(PRACTITIONER, LINE_MANAGER, COORDINATOR));
        operation("GET /api/v1/absences", to(PRACTITIONER));
        operation("POST /api/v1/absences", to(PRACTITIONER));
        operation("DELETE /api/v1/absences/{absence}", to(PRACTITIONER));
        operation("GET /api/v1/closed-days/{agency}", to(BOOKING_CONTACT, COORDINATOR));
        operationWith(
                "POST /api/v1/closed-days/{agency}",
                to(BOOKING_CONTACT, COORDINATOR),
                "{\"from\":\"2029-10-22\",\"to\":\"2029-10-26\",\"name\":\"Half term\"}");
        operation("DELETE /api/v1/closed-days/entries/{entry}", to(BOOKING_CONTACT, COORDINATOR));
        operation("GET /api/v1/closed-days/{agency}/terms", to(BOOKING_CONTACT, COORDINATOR));
        operationWith(
                "PUT /api/v1/closed-days/{agency}/terms",
                to(BOOKING_CONTACT, COORDINATOR),
                "{\"remindAfter\":2,\"passAfter\":4,\"lapseAfter\":8}");
        operation("GET /api/v1/waiting-lists/{session}", to(COORDINATOR));
        operation("POST /api/v1/waiting-lists/{session}/offer", to(COORDINATOR));
        operationWith(
                "POST /api/v1/waiting-lists/bookings/{reference}/move",
                to(COORDINATOR),
                "{\"place\":1,\"reason\":\"Leads the group\"}");
        operation("POST /api/v1/waiting-lists/bookings/{reference}/offer", to(COORDINATOR));
        operation("POST /api/v1/waiting-lists/bookings/{reference}/take", to(PRACTITIONER));
        operation("GET /api/v1/moves/{from}/to/{to}", to(COORDINATOR));
        operation("POST /api/v1/moves/{from}/to/{to}", to(COORDINATOR));
        operation("GET /api/v1/moves/{from}", to(COORDINATOR));
        operation("POST /api/v1/moves/answers/{reference}", to(PRACTITIONER));
    }

    private void visits() {
        for (String behindALink : List.of("approve", "leave-line", "take", "moved")) {
            visit(Visit.of("/booking/" + behindALink, "with a link that is closed", null)
                    .through(() -> "/booking/" + behindALink + "?code=nobody", 404));
        }
        visit(Visit.of("/booking/approvals", "full", COORDINATING));
        visit(Visit.of("/booking/approvals", "empty", PRACTISING));
        visit(Visit.of("/booking/approval", "to decide", COORDINATING).at(() -> "?reference=" + approval()));
        visit(Visit.of("/booking/approval", "with an error", COORDINATING)
                .at(() -> "?reference=" + approval())
                .afterPressing("refuse:no"));
        visit(Visit.of("/booking/absence", "empty", PRACTISING));
        visit(Visit.of("/booking/absence", "with an error", PRACTISING).afterPressing("enter:go"));
        visit(Visit.of("/booking/closed-days", "to choose an agency", COORDINATING));
        visit(Visit.of("/booking/closed-days", "full", COORDINATING).at(() -> "?agency=" + agency()));
        visit(Visit.of("/booking/closed-days", "with an error", COORDINATING)
                .at(() -> "?agency=" + agency())
                .afterPressing("close:go"));
        visit(Visit.of("/booking/waiting-list", "full", COORDINATING).at(() -> "?session=" + full()));
        visit(Visit.of("/booking/waiting-list", "with an error", COORDINATING)
                .at(() -> "?session=" + full() + "&reference=" + firstInLine())
                .afterPressing("move:go"));
        visit(Visit.of("/booking/move-all", "to choose where to", COORDINATING).at(() -> "?session=" + full()));
        visit(Visit.of("/booking/move-all", "with an error", COORDINATING)
                .at(() -> "?session=" + full() + "&to=" + other())
                .afterPressing("move:go"));
    }

    /** A booking of the demo that waits for approval. */
    private static String approval() {
        return first(
                String.class,
                "SELECT CAST(b.reference AS text) FROM approval_request r JOIN booking b ON b.id = r.booking_id"
                        + " WHERE r.state = 'WANTED' ORDER BY r.id LIMIT 1");
    }

    /** An agency of the demo with closed days. */
    private static UUID agency() {
        return first(
                UUID.class,
                "SELECT a.public_id FROM agency_closed_days d JOIN agency a ON a.id = d.agency_id ORDER BY d.id LIMIT 1");
    }

    private static UUID full() {
        return UUID.fromString(Examples.kept("line", () -> {
            UUID session = Sessions.published(1);
            Sessions.fill(session, 3);
            return session.toString();
        }));
    }

    private static UUID other() {
        return UUID.fromString(
                Examples.kept("elsewhere", () -> Sessions.published(5).toString()));
    }

    private static String firstInLine() {
        return RunningWherry.get()
                .rows()
                .one(
                        String.class,
                        "SELECT CAST(b.reference AS text) FROM booking b JOIN course_session s ON s.id = b.session_id"
                                + " WHERE s.public_id = ? AND b.state = 'WAITING' ORDER BY b.waiting_since LIMIT 1",
                        full());
    }

    private static <T> T first(Class<T> type, String query) {
        return RunningWherry.get().rows().all(type, query).get(0);
    }
}
