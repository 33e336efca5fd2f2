package org.wherry.whole;

import static org.wherry.whole.AccessTable.BOOKING_CONTACT;
import static org.wherry.whole.AccessTable.COORDINATOR;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.to;

import java.util.UUID;

/** Places: booking for others, reservations, substitutes and transfers. */
final class PlacesPart extends Part {
    private static final String SOMEBODY = UUID.randomUUID().toString();

    PlacesPart() {
        pages();
        operations();
        visitsOfTheDesk();
        visitsOfTheCoordinator();
    }

    private void pages() {
        page("/booking/agency", to(BOOKING_CONTACT));
        page("/booking/book-for", to(BOOKING_CONTACT, COORDINATOR), () -> "?session=" + PlaceExamples.session());
        page("/booking/reserve", to(BOOKING_CONTACT, COORDINATOR), () -> "?session=" + PlaceExamples.session());
        page("/booking/name-places", to(BOOKING_CONTACT, COORDINATOR), () -> "?id=" + PlaceExamples.reservation());
        page("/booking/substitute", to(BOOKING_CONTACT, COORDINATOR), () -> "?reference=" + PlaceExamples.ofTeam());
        page("/booking/cancel-for", to(BOOKING_CONTACT, COORDINATOR), () -> "?reference=" + PlaceExamples.ofTeam());
        ownPage(
                "/booking/transfer",
                to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR),
                PRACTITIONER,
                () -> "?reference=" + Examples.confirmed());
        ownPage(
                "/booking/payer",
                to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR),
                PRACTITIONER,
                () -> "?reference=" + Examples.confirmed());
        ownPage(
                "/booking/history",
                to(PRACTITIONER, COORDINATOR),
                PRACTITIONER,
                () -> "?reference=" + Examples.confirmed());
        page("/booking/session-bookings", to(COORDINATOR), () -> "?session=" + PlaceExamples.session());
        page("/booking/decisions", to(COORDINATOR));
        page("/booking/memberships", to(COORDINATOR));
        page("/booking/doubt", to(COORDINATOR), () -> "?reference=" + PlaceExamples.doubted());
        page("/booking/members-only", to(COORDINATOR), () -> "?session=" + PlaceExamples.session());
        page("/booking/membership", to(COORDINATOR), () -> "?id=" + PlaceExamples.membership());
        page("/booking/decide", to(COORDINATOR), () -> "?reference=" + PlaceExamples.asked());
    }

    private void operations() {
        operation("GET /api/v1/team-bookings", to(BOOKING_CONTACT));
        operation("DELETE /api/v1/team-bookings/{reference}", to(BOOKING_CONTACT, COORDINATOR));
        operationWith(
                "POST /api/v1/sessions/{id}/team-bookings",
                to(BOOKING_CONTACT, COORDINATOR),
                "{\"people\":[\"" + SOMEBODY + "\"]}");
        operation("GET /api/v1/reservations", to(BOOKING_CONTACT));
        operation("GET /api/v1/reservations/{id}", to(BOOKING_CONTACT, COORDINATOR));
        operationWith(
                "POST /api/v1/sessions/{id}/reservations",
                to(BOOKING_CONTACT, COORDINATOR),
                "{\"agency\":\"" + SOMEBODY + "\",\"places\":1,\"nameBy\":\"2030-01-07\"}");
        operationWith(
                "POST /api/v1/reservations/{id}/names",
                to(BOOKING_CONTACT, COORDINATOR),
                "{\"person\":\"" + SOMEBODY + "\"}");
        operationWith("POST /api/v1/reservations/{id}/give-back", to(BOOKING_CONTACT, COORDINATOR), "{\"places\":1}");
        operationWith(
                "POST /api/v1/bookings/{reference}/substitute",
                to(BOOKING_CONTACT, COORDINATOR),
                "{\"person\":\"" + SOMEBODY + "\"}");
        operationWith(
                "POST /api/v1/bookings/{reference}/transfer",
                to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR),
                "{\"session\":\"" + SOMEBODY + "\"}");
        operation("GET /api/v1/bookings/{reference}/payer", to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR));
        operationWith(
                "PUT /api/v1/bookings/{reference}/payer",
                to(PRACTITIONER, BOOKING_CONTACT, COORDINATOR),
                "{\"invoiced\":\"Linnetford High School\"}");
        operation("POST /api/v1/bookings/{reference}/accept", to(PRACTITIONER, COORDINATOR));
        operation("POST /api/v1/bookings/{reference}/decline", to(PRACTITIONER, COORDINATOR));
        operation("GET /api/v1/booking-decisions", to(COORDINATOR));
        operation("GET /api/v1/memberships", to(COORDINATOR));
        operationWith(
                "POST /api/v1/memberships",
                to(COORDINATOR),
                "{\"agency\":\"" + SOMEBODY + "\",\"from\":\"2030-01-07\"}");
        operation("GET /api/v1/places-in-doubt", to(COORDINATOR));
        operationWith("POST /api/v1/bookings/{reference}/keep-place", to(COORDINATOR), "{\"reason\":\"Taught it\"}");
        operationWith("POST /api/v1/bookings/{reference}/give-up-place", to(COORDINATOR), "{\"reason\":\"Later\"}");
        operationWith("PUT /api/v1/memberships/{id}", to(COORDINATOR), "{\"from\":\"2030-01-07\"}");
        operation("PUT /api/v1/members-only-courses/{id}", to(COORDINATOR));
        operation("POST /api/v1/bookings/{reference}/accept-audience", to(COORDINATOR));
        operationWith(
                "POST /api/v1/bookings/{reference}/decline-audience", to(COORDINATOR), "{\"reason\":\"Another\"}");
        operation("GET /api/v1/sessions/{id}/bookings", to(COORDINATOR));
        operation("GET /api/v1/bookings/{reference}/history", to(PRACTITIONER, COORDINATOR));
    }

    private void visitsOfTheDesk() {
        visit(Visit.of("/booking/agency", "full", BOOKING_CONTACT));
        visit(Visit.of("/booking/book-for", "with colleagues", BOOKING_CONTACT)
                .at(() -> "?session=" + PlaceExamples.session()));
        visit(Visit.of("/booking/book-for", "before a search", COORDINATOR)
                .at(() -> "?session=" + PlaceExamples.session()));
        visit(Visit.of("/booking/book-for", "empty", BOOKING_CONTACT)
                .at(() -> "?q=nobody-of-this-name&session=" + PlaceExamples.session()));
        visit(Visit.of("/booking/book-for", "with an error", BOOKING_CONTACT)
                .at(() -> "?session=" + PlaceExamples.session())
                .afterPressing("bookFor:go"));
        visit(Visit.of("/booking/reserve", "new", BOOKING_CONTACT).at(() -> "?session=" + PlaceExamples.session()));
        visit(Visit.of("/booking/reserve", "with an error", COORDINATOR)
                .at(() -> "?session=" + PlaceExamples.session())
                .afterPressing("reserve:go"));
        visit(Visit.of("/booking/name-places", "to name", BOOKING_CONTACT)
                .at(() -> "?id=" + PlaceExamples.reservation()));
        visit(Visit.of("/booking/name-places", "empty", COORDINATOR).at(() -> "?id=" + PlaceExamples.reservation()));
        visit(Visit.of("/booking/name-places", "with an error", BOOKING_CONTACT)
                .at(() -> "?id=" + PlaceExamples.reservation())
                .afterPressing("giveBack:go"));
        visit(Visit.of("/booking/substitute", "to choose", BOOKING_CONTACT)
                .at(() -> "?reference=" + PlaceExamples.ofTeam()));
        visit(Visit.of("/booking/substitute", "with an error", BOOKING_CONTACT)
                .at(() -> "?reference=" + PlaceExamples.ofTeam())
                .afterPressing("substitute:go"));
        visit(Visit.of("/booking/cancel-for", "to confirm", BOOKING_CONTACT)
                .at(() -> "?reference=" + PlaceExamples.ofTeam()));
        visit(Visit.of("/booking/transfer", "of one’s own", PRACTITIONER)
                .at(() -> "?reference=" + Examples.confirmed()));
        visit(Visit.of("/booking/transfer", "with an error", PRACTITIONER)
                .at(() -> "?reference=" + Examples.confirmed())
                .afterPressing("transfer:go"));
        visit(Visit.of("/booking/payer", "empty", PRACTITIONER).at(() -> "?reference=" + Examples.confirmed()));
        visit(Visit.of("/booking/history", "of one’s own", PRACTITIONER)
                .at(() -> "?reference=" + Examples.confirmed()));
    }

    private void visitsOfTheCoordinator() {
        visit(Visit.of("/booking/session-bookings", "full", COORDINATOR)
                .at(() -> "?session=" + PlaceExamples.session()));
        visit(Visit.of("/booking/decisions", "full", COORDINATOR).after(window -> {
            PlaceExamples.asked();
            window.open("/booking/decisions");
        }));
        visit(Visit.of("/booking/memberships", "empty", COORDINATOR));
        visit(Visit.of("/booking/membership", "to change", COORDINATOR).at(() -> "?id=" + PlaceExamples.membership()));
        visit(Visit.of("/booking/membership", "with an error", COORDINATOR)
                .at(() -> "?id=" + PlaceExamples.membership())
                .after(window -> {
                    Pressing.fill(window, "membership:from:day", "");
                    Pressing.press(window, "membership:go");
                }));
        visit(Visit.of("/booking/payer", "full", COORDINATOR).at(() -> "?reference=" + PlaceExamples.invoiced()));
        visit(Visit.of("/booking/payer", "with an error", COORDINATOR)
                .at(() -> "?reference=" + PlaceExamples.invoiced())
                .after(window -> {
                    Pressing.fill(window, "payer:invoiced", "");
                    Pressing.press(window, "payer:go");
                }));
        visit(Visit.of("/booking/doubt", "to decide", COORDINATOR).at(() -> "?reference=" + PlaceExamples.doubted()));
        visit(Visit.of("/booking/doubt", "with an error", COORDINATOR)
                .at(() -> "?reference=" + PlaceExamples.doubted())
                .afterPressing("doubt:keep"));
        visit(Visit.of("/booking/members-only", "for everybody", COORDINATOR)
                .at(() -> "?session=" + PlaceExamples.session()));
        visit(Visit.of("/booking/memberships", "with an error", COORDINATOR).afterPressing("membership:go"));
        visit(Visit.of("/booking/decide", "to decide", COORDINATOR).at(() -> "?reference=" + PlaceExamples.asked()));
        visit(Visit.of("/booking/decide", "with an error", COORDINATOR)
                .at(() -> "?reference=" + PlaceExamples.asked())
                .afterPressing("decline:go"));
    }
}
