package org.wherry.whole;

import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.BOOKING_CONTACT;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.TRAINER;
import static org.wherry.whole.AccessTable.to;

import java.util.UUID;
import org.wherry.testing.RunningWherry;

/** Conferences: their agendas, and workshops with places. */
final class ConferencesPart extends Part {
    private static final String ENTRY =
            "{\"day\":1,\"starts\":\"09:30\",\"ends\":\"09:40\",\"kind\":\"BREAK\",\"title\":\"Tea\"}";

    ConferencesPart() {
        agendas();
        workshops();
    }

    private void agendas() {
        page("/scheduling/agenda", to(TRAINER, COORDINATOR), () -> "?id=" + Examples.register());
        page("/scheduling/agenda-item", to(TRAINER, COORDINATOR), () -> "?session=" + Examples.register());
        operation("GET /api/v1/sessions/{id}/agenda", ANYBODY);
        operationWith("POST /api/v1/sessions/{id}/agenda", to(TRAINER, COORDINATOR), ENTRY);
        operationWith("PUT /api/v1/agenda-items/{id}", to(TRAINER, COORDINATOR), ENTRY);
        operation("DELETE /api/v1/agenda-items/{id}", to(TRAINER, COORDINATOR));
        visit(Visit.of("/scheduling/agenda", "full", COORDINATOR).at(() -> "?id=" + conference()));
        visit(Visit.of("/scheduling/agenda", "empty", COORDINATOR).at(() -> "?id=" + Examples.open()));
        visit(Visit.of("/scheduling/agenda-item", "new", COORDINATOR).at(() -> "?session=" + conference()));
        visit(Visit.of("/scheduling/agenda-item", "with workshops", COORDINATOR).at(() -> "?id=" + round()));
        visit(Visit.of("/scheduling/agenda-item", "with an error", COORDINATOR)
                .at(() -> "?session=" + conference())
                .afterPressing("item:go"));
        visit(Visit.of("/booking/session", "with an agenda", null).at(() -> "?id=" + conference()));
    }

    private void workshops() {
        ownPage(
                "/booking/workshops",
                to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR),
                PRACTITIONER,
                () -> "?reference=" + Examples.confirmed());
        page("/booking/workshop-lists", to(TRAINER, COORDINATOR), () -> "?session=" + Examples.register());
        operation("GET /api/v1/bookings/{reference}/workshops", to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR));
        operation("PUT /api/v1/bookings/{reference}/workshops", to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR));
        operation("GET /api/v1/sessions/{id}/workshop-lists", to(TRAINER, COORDINATOR));
        visit(Visit.of("/booking/workshops", "empty", PRACTITIONER).at(() -> "?reference=" + Examples.confirmed()));
        visit(Visit.of("/booking/workshops", "to choose", COORDINATOR).at(() -> "?reference=" + ofADelegate()));
        visit(Visit.of("/booking/workshops", "with an error", COORDINATOR)
                .at(() -> "?reference=" + withoutAChoice())
                .after(window -> {
                    window.page()
                            .locator("[id='workshops:rounds:0:workshop:0']")
                            .check();
                    Pressing.press(window, "workshops:go");
                }));
        visit(Visit.of("/booking/workshop-lists", "full", COORDINATOR).at(() -> "?session=" + conference()));
        visit(Visit.of("/booking/workshop-lists", "empty", COORDINATOR).at(() -> "?session=" + Examples.open()));
    }

    /** The demo's conference. */
    private static UUID conference() {
        return RunningWherry.get()
                .rows()
                .one(
                        UUID.class,
                        "SELECT s.public_id FROM course_session s WHERE s.id = (SELECT min(session_id) FROM agenda_item)");
    }

    /** Its first round, one of whose workshops is full. */
    private static UUID round() {
        return RunningWherry.get()
                .rows()
                .one(
                        UUID.class,
                        "SELECT public_id FROM agenda_item WHERE kind = 'WORKSHOPS' ORDER BY session_id, starts LIMIT 1");
    }

    private static String ofADelegate() {
        return reference("EXISTS");
    }

    private static String withoutAChoice() {
        return reference("NOT EXISTS");
    }

    private static String reference(String whetherChosen) {
        return RunningWherry.get()
                .rows()
                .one(
                        String.class,
                        "SELECT CAST(b.reference AS text) FROM booking b WHERE b.state = 'CONFIRMED'"
                                + " AND b.session_id = (SELECT min(session_id) FROM agenda_item) AND " + whetherChosen
                                + " (SELECT 1 FROM workshop_choice c WHERE c.booking_id = b.id AND c.held)"
                                + " ORDER BY b.id LIMIT 1");
    }
}
