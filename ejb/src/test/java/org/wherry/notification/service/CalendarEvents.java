package org.wherry.notification.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.wherry.notification.model.CalendarEvent;
import org.wherry.notification.model.SessionFacts;

/** Events for tests of calendars. */
final class CalendarEvents {

    static final UUID UID = UUID.fromString("6f6f9f52-30f0-4a52-9c2a-5b8e7f4c1d11");
    static final Instant WRITTEN = Instant.parse("2026-03-02T09:00:00Z");
    static final Invited ANN = new Invited("Ann O’Neill", "ann@example.org", false, "wherry@example.org");

    private CalendarEvents() {}

    static SessionFacts.Day day(String date, String starts, String ends) {
        return new SessionFacts.Day(LocalDate.parse(date), LocalTime.parse(starts), LocalTime.parse(ends));
    }

    static CalendarEvent on(SessionFacts.Day... days) {
        return called("Recognising and responding to neglect", days);
    }

    static CalendarEvent called(String title, SessionFacts.Day... days) {
        return new CalendarEvent(
                UID,
                0,
                CalendarEvent.Standing.CONFIRMED,
                CalendarEvent.Part.GOING,
                new SessionFacts(
                        UID,
                        title,
                        List.of(days),
                        "The Boathouse",
                        "2 Quay Street, Wrexmouth",
                        SessionFacts.Where.VENUE),
                "7K3M9QWX2B",
                "/booking/mine",
                null);
    }

    static CalendarEvent cancelled(CalendarEvent event, int sequence) {
        return new CalendarEvent(
                event.uid(),
                sequence,
                CalendarEvent.Standing.CANCELLED,
                event.part(),
                event.session(),
                event.reference(),
                event.page(),
                null);
    }

    static String request(CalendarEvent event) {
        return CalendarText.request(event, ANN, new PublicAddress(), WRITTEN);
    }
}
