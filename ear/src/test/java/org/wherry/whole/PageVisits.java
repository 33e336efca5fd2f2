package org.wherry.whole;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wherry.booking.journey.Sessions;
import org.wherry.feedback.journey.Invitations;
import org.wherry.testing.Window;

/** Every page in every state worth looking at: with something in it, with nothing, with an error. */
final class PageVisits {
    private static final String VISITOR = null;
    private static final String PRACTITIONER = "PRACTITIONER";
    private static final String TRAINER = "TRAINER";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String YEAR = "from=2018-04-01&to=2019-03-31";
    private static final String NOTHING = "?q=there-is-none-of-this-name";
    private static final String LONG = "x".repeat(10_000);

    private PageVisits() {}

    static List<Visit> all() {
        return Stream.of(
                        home(),
                        PeopleVisits.all(),
                        Part.allVisits(),
                        programme(),
                        bookings(),
                        registers(),
                        feedback(),
                        planning(),
                        figures(),
                        errors())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Visit> home() {
        return List.of(
                Visit.of("/index", "for a visitor", VISITOR),
                Visit.of("/index", "for a coordinator", COORDINATOR),
                Visit.of("/accessibility", "to read", VISITOR),
                Visit.of("/privacy", "to read", VISITOR),
                Visit.of("/contact", "to read", VISITOR),
                Visit.of("/people/sign-in", "empty", VISITOR),
                Visit.of("/people/sign-in", "with an error", VISITOR).afterPressing("sign-in:go"),
                Visit.of("/demo/mails", "with mails", VISITOR));
    }

    private static List<Visit> programme() {
        return List.of(
                Visit.of("/booking/programme", "full", VISITOR),
                Visit.of("/booking/programme", "second page", VISITOR).at("?page=2"),
                Visit.of("/booking/programme", "empty", VISITOR).at(NOTHING),
                Visit.of("/booking/programme", "with an error", VISITOR).at("?from=tomorrow"),
                Visit.of("/booking/session", "with places", VISITOR).at(() -> "?id=" + Sessions.having("OPEN")),
                Visit.of("/booking/session", "full", VISITOR).at(() -> "?id=" + Sessions.having("FULL")),
                Visit.of("/booking/session", "over", VISITOR).at(() -> "?id=" + Examples.inState("COMPLETED")),
                Visit.of("/booking/session", "called off", VISITOR).at(() -> "?id=" + Examples.inState("CALLED_OFF")),
                Visit.of("/booking/book", "to check", PRACTITIONER).at(() -> "?session=" + Examples.open()),
                Visit.of("/booking/book", "full", PRACTITIONER).at(() -> "?session=" + Examples.full()),
                lastPlaceTaken());
    }

    /** While somebody checks their answers, somebody else takes the last place. */
    private static Visit lastPlaceTaken() {
        UUID[] session = new UUID[1];
        return Visit.of("/booking/book", "with an error", PRACTITIONER)
                .at(() -> "?session=" + (session[0] = Sessions.published(1)))
                .after(window -> {
                    Sessions.fill(session[0], 1);
                    Pressing.press(window, "book:go");
                });
    }

    private static List<Visit> bookings() {
        return List.of(
                Visit.of("/booking/confirmation", "confirmed", PRACTITIONER)
                        .at(() -> "?reference=" + Examples.confirmed()),
                Visit.of("/booking/confirmation", "waiting", PRACTITIONER).at(() -> "?reference=" + Examples.waiting()),
                Visit.of("/booking/confirmation", "offered", PRACTITIONER).at(() -> "?reference=" + Examples.offered()),
                Visit.of("/booking/confirmation", "cancelled", PRACTITIONER)
                        .at(() -> "?reference=" + Examples.cancelled()),
                Visit.of("/booking/mine", "full", PRACTITIONER),
                Visit.of("/booking/mine", "empty", PRACTITIONER).by(Examples::withoutBookings),
                Visit.of("/booking/cancel", "to confirm", PRACTITIONER).at(() -> "?reference=" + Examples.confirmed()),
                Visit.of("/booking/cancel", "nothing to cancel", PRACTITIONER)
                        .at(() -> "?reference=" + Examples.cancelled()),
                Visit.of("/booking/cancel", "with an error", PRACTITIONER)
                        .at(() -> "?reference=" + Examples.confirmed())
                        .after(window -> {
                            Pressing.fill(window, "cancel:reason", LONG);
                            Pressing.press(window, "cancel:go");
                        }),
                Visit.of("/booking/offer", "to answer", PRACTITIONER).at(() -> "?reference=" + Examples.offered()),
                Visit.of("/booking/offer", "nothing to answer", PRACTITIONER)
                        .at(() -> "?reference=" + Examples.confirmed()));
    }

    private static List<Visit> registers() {
        return List.of(
                Visit.of("/attendance/mine", "full", TRAINER),
                Visit.of("/attendance/mine", "empty", COORDINATOR),
                Visit.of("/attendance/register", "to take", TRAINER).at(() -> "?session=" + Examples.register()),
                Visit.of("/attendance/register", "nobody found", TRAINER)
                        .at(() -> "?session=" + Examples.register() + "&q=nobody-of-this-name"),
                Visit.of("/attendance/register", "closed", COORDINATOR)
                        .at(() -> "?session=" + Examples.inState("COMPLETED")),
                Visit.of("/attendance/register", "before its day", COORDINATOR).at(() -> "?session=" + Examples.open()),
                Visit.of("/attendance/walk-in", "empty", TRAINER).at(() -> "?session=" + Examples.register()),
                Visit.of("/attendance/walk-in", "with an error", TRAINER)
                        .at(() -> "?session=" + Examples.register())
                        .afterPressing("walk-in:go"),
                Visit.of("/attendance/close", "unfinished", TRAINER).at(() -> "?session=" + Examples.register()),
                Visit.of("/attendance/close", "closed already", COORDINATOR)
                        .at(() -> "?session=" + Examples.inState("COMPLETED")));
    }

    private static List<Visit> feedback() {
        return List.of(
                Visit.of("/feedback/answer", "to answer", VISITOR).at(() -> "?code=" + Invitations.open()),
                Visit.of("/feedback/answer", "unknown", VISITOR).through(() -> "/feedback/answer?code=nobodys", 404),
                Visit.of("/feedback/answer", "with an error", VISITOR)
                        .at(() -> "?code=" + Invitations.open())
                        .after(window -> {
                            Pressing.fill(window, "answer:comment", LONG);
                            Pressing.press(window, "answer:go");
                        }),
                Visit.of("/feedback/thanks", "to read", VISITOR),
                Visit.of("/feedback/paper", "sessions to choose from", "FACILITATOR"),
                Visit.of("/feedback/paper", "to type in", COORDINATOR).at(() -> "?session=" + Examples.onPaper()),
                Visit.of("/feedback/paper", "with an error", COORDINATOR)
                        .at(() -> "?session=" + Examples.onPaper())
                        .after(window -> {
                            Pressing.fill(window, "paper:comment", LONG);
                            Pressing.press(window, "paper:go");
                        }));
    }

    private static List<Visit> planning() {
        return List.of(
                Visit.of("/catalogue/courses", "full", COORDINATOR),
                Visit.of("/catalogue/courses", "empty", COORDINATOR).at(NOTHING),
                Visit.of("/catalogue/course", "new", COORDINATOR),
                Visit.of("/catalogue/course", "to change", COORDINATOR).at(() -> "?id=" + Examples.course()),
                Visit.of("/catalogue/course", "with an error", COORDINATOR).afterPressing("course:go"),
                Visit.of("/scheduling/sessions", "full", COORDINATOR),
                Visit.of("/scheduling/sessions", "empty", COORDINATOR).at(NOTHING),
                Visit.of("/scheduling/session-form", "new", COORDINATOR).at(() -> "?course=" + Examples.course()),
                Visit.of("/scheduling/session-form", "to change", COORDINATOR).at(() -> "?id=" + Examples.open()),
                Visit.of("/scheduling/session-form", "with an error", COORDINATOR)
                        .at(() -> "?course=" + Examples.course())
                        .afterPressing("session:go"),
                Visit.of("/scheduling/publish", "published", COORDINATOR).at(() -> "?id=" + Examples.open()),
                Visit.of("/scheduling/publish", "over", COORDINATOR).at(() -> "?id=" + Examples.inState("COMPLETED")),
                Visit.of("/scheduling/publish", "called off", COORDINATOR)
                        .at(() -> "?id=" + Examples.inState("CALLED_OFF")),
                Visit.of("/scheduling/call-off", "to confirm", COORDINATOR).at(() -> "?id=" + Examples.open()),
                Visit.of("/scheduling/call-off", "with an error", COORDINATOR)
                        .at(() -> "?id=" + Examples.open())
                        .afterPressing("callOff:go"));
    }

    private static List<Visit> figures() {
        return List.of(
                Visit.of("/statistics/index", "for a coordinator", COORDINATOR),
                Visit.of("/statistics/index", "for a line manager", "LINE_MANAGER"),
                Visit.of("/statistics/deliveries", "full", COORDINATOR).at("?" + YEAR),
                Visit.of("/statistics/deliveries", "empty", "ANALYST").at("?from=1999-04-01&to=1999-04-02"),
                Visit.of("/statistics/deliveries", "with an error", COORDINATOR).at("?from=never&to=2019-03-31"),
                Visit.of("/statistics/uptake", "full", COORDINATOR).at("?by=sector&" + YEAR),
                Visit.of("/statistics/uptake", "suppressed", "ANALYST").at("?by=agency&" + YEAR),
                Visit.of("/statistics/uptake", "of one's own agency", "BOOKING_CONTACT")
                        .at("?" + YEAR),
                Visit.of("/statistics/uptake", "empty", COORDINATOR).at("?from=1999-04-01&to=1999-04-02"),
                Visit.of("/statistics/uptake", "with an error", COORDINATOR).at("?from=2019-04-01&to=2018-04-01"),
                Visit.of("/statistics/feedback", "full", COORDINATOR).at("?series=scr-roadshow-2018"),
                Visit.of("/statistics/feedback", "nothing chosen", "GROUP_MEMBER"),
                Visit.of("/statistics/feedback", "nobody answered", COORDINATOR)
                        .at(() -> "?session=" + Examples.open()));
    }

    private static List<Visit> errors() {
        return List.of(
                Visit.of("/error/not-found", "for a visitor", VISITOR).through(() -> "/no-such-page", 404),
                Visit.of("/error/not-found", "for somebody signed in", PRACTITIONER)
                        .through(() -> "/booking/confirmation?reference=0000000000", 404),
                Visit.of("/error/not-allowed", "for a practitioner", PRACTITIONER)
                        .through(() -> "/statistics/index", 403),
                Visit.of("/error/too-large", "for a visitor", VISITOR)
                        .through(() -> "/people/sign-in", 200)
                        .after(PageVisits::sendFarTooMuch),
                Visit.of("/error/fault", "for a visitor", VISITOR)
                        .through(() -> "/people/sign-in", 200)
                        .after(window -> Sabotage.during("session_day", () -> window.open("/booking/programme"))));
    }

    /** No box lets so much in; a program would. */
    private static void sendFarTooMuch(Window window) {
        window.page().evaluate("() => document.getElementById('sign-in:password').removeAttribute('maxlength')");
        Pressing.fill(window, "sign-in:email", "somebody@example.org");
        Pressing.fill(window, "sign-in:password", "x".repeat(3 * 1024 * 1024));
        Pressing.press(window, "sign-in:go");
    }
}
