package org.wherry.whole;

import static org.wherry.whole.AccessTable.ANYBODY;
import static org.wherry.whole.AccessTable.PRACTITIONER;
import static org.wherry.whole.AccessTable.to;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Calendars: entries that come by mail, and feeds. */
final class CalendarsPart extends Part {
    private static String own;

    CalendarsPart() {
        page("/calendar/programme.ics", ANYBODY);
        page("/calendar/mine", ANYBODY, CalendarsPart::own);
        page("/notification/calendar", to(PRACTITIONER));
        ownPage("/notification/calendar-address", to(PRACTITIONER), PRACTITIONER, () -> "?id=" + open());
        operation("GET /api/v1/me/calendars", to(PRACTITIONER));
        operationWith("POST /api/v1/me/calendars", to(PRACTITIONER), "{\"name\":\"My telephone\"}");
        operation("DELETE /api/v1/me/calendars/{calendar}", to(PRACTITIONER));
        visit(Visit.of("/notification/calendar", "full", PRACTITIONER).by(CalendarsPart::whoHasOne));
        visit(Visit.of("/notification/calendar", "empty", PRACTITIONER).by(CalendarsPart::whoHasNone));
        visit(Visit.of("/notification/calendar", "with an error", PRACTITIONER).afterPressing("calendar:go"));
        visit(Visit.of("/notification/calendar", "just made", PRACTITIONER)
                .by(CalendarsPart::whoHasNone)
                .after(CalendarsPart::make));
        visit(Visit.of("/notification/calendar-address", "to revoke", PRACTITIONER)
                .at(() -> "?id=" + open()));
        visit(Visit.of("/notification/calendar-address", "revoked", PRACTITIONER)
                .at(() -> "?id=" + revoked()));
    }

    /** What leads to a calendar of somebody, once made. */
    private static synchronized String own() {
        if (own == null) {
            Http owner = RunningWherry.get().http().as(whoHasNone());
            own = URI.create(made(owner).path("address").asText()).getPath().replace("/calendar/mine", "");
        }
        return own;
    }

    /** The id of an address of the demo's practitioner that a calendar can read. */
    private static String open() {
        for (JsonNode each : practitioner().json("/api/v1/me/calendars")) {
            if (each.path("revokedAt").isNull()) {
                return each.path("id").asText();
            }
        }
        return made(practitioner()).path("calendar").path("id").asText();
    }

    private static String revoked() {
        String id = open();
        practitioner().send("DELETE", "/api/v1/me/calendars/" + id, null);
        return id;
    }

    private static DemoAccount whoHasOne() {
        DemoAccount person = whoHasNone();
        made(RunningWherry.get().http().as(person));
        return person;
    }

    private static DemoAccount whoHasNone() {
        return RunningWherry.get().accounts().freshPractitioner();
    }

    private static void make(Window window) {
        Pressing.fill(window, "calendar:name", "My telephone");
        Pressing.press(window, "calendar:go");
    }

    private static JsonNode made(Http owner) {
        return owner.post("/api/v1/me/calendars", "{\"name\":\"My telephone\"}").json();
    }

    private static Http practitioner() {
        return RunningWherry.get().http().as(Examples.somebody(PRACTITIONER));
    }
}
