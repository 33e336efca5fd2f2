package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.notification.service.CalendarEvents.day;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CountyTime;
import org.wherry.notification.model.CalendarEvent;

/** What mails bring for calendars, as a library reads it that did not write it. */
class EntriesForCalendarsTest {

    private static final CalendarEvent ONE_DAY = CalendarEvents.on(day("2026-04-14", "09:30", "16:00"));

    @Test
    void a_confirmed_place_asks_the_calendar_to_note_the_session() {
        ICalendar read = read(CalendarEvents.request(ONE_DAY));

        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = only(read);
        assertThat(event.getUid().getValue()).isEqualTo(CalendarEvents.UID.toString());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getSummary().getValue()).isEqualTo("Recognising and responding to neglect");
        assertThat(event.getLocation().getValue()).isEqualTo("The Boathouse, 2 Quay Street, Wrexmouth");
        assertThat(event.getDescription().getValue()).contains("7K3M9QWX2B").endsWith("/booking/mine");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-04-14T08:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-04-14T15:00:00Z"));
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(CalendarEvents.WRITTEN);
    }

    @Test
    void it_names_who_asks_and_who_goes_and_wants_no_answer() {
        VEvent event = only(read(CalendarEvents.request(ONE_DAY)));

        assertThat(event.getOrganizer().getEmail()).isEqualTo("wherry@example.org");
        assertThat(event.getAttendees()).singleElement().satisfies(ann -> {
            assertThat(ann.getEmail()).isEqualTo("ann@example.org");
            assertThat(ann.getCommonName()).isEqualTo("Ann O’Neill");
            assertThat(ann.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
            assertThat(ann.getRsvp()).isFalse();
        });
    }

    @Test
    void a_change_is_the_same_entry_with_a_higher_number() {
        VEvent event = only(read(CalendarEvents.request(ONE_DAY.as(CalendarEvents.UID, 3))));

        assertThat(event.getUid().getValue()).isEqualTo(CalendarEvents.UID.toString());
        assertThat(event.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void a_cancelled_place_asks_the_calendar_to_strike_the_same_entry_out() {
        ICalendar read = read(CalendarEvents.request(CalendarEvents.cancelled(ONE_DAY, 1)));

        assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = only(read);
        assertThat(event.getUid().getValue()).isEqualTo(CalendarEvents.UID.toString());
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("wherry@example.org");
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Test
    void days_that_lie_evenly_recur_by_a_rule_also_when_the_clocks_go_forward_between_them() {
        VEvent event = only(read(CalendarEvents.request(CalendarEvents.on(
                day("2026-03-22", "09:30", "16:00"),
                day("2026-03-29", "09:30", "16:00"),
                day("2026-04-05", "09:30", "16:00")))));

        assertThat(event.getRecurrenceDates()).isEmpty();
        assertThat(starts(event))
                .containsExactly(
                        Instant.parse("2026-03-22T09:30:00Z"),
                        Instant.parse("2026-03-29T08:30:00Z"),
                        Instant.parse("2026-04-05T08:30:00Z"));
    }

    @Test
    void days_that_do_not_lie_evenly_are_named_also_when_the_clocks_go_back_between_them() {
        VEvent event = only(read(CalendarEvents.request(CalendarEvents.on(
                day("2026-10-24", "09:30", "16:00"),
                day("2026-10-25", "09:30", "16:00"),
                day("2026-11-09", "09:30", "16:00")))));

        assertThat(event.getRecurrenceRule()).isNull();
        assertThat(starts(event))
                .containsExactly(
                        Instant.parse("2026-10-24T08:30:00Z"),
                        Instant.parse("2026-10-25T09:30:00Z"),
                        Instant.parse("2026-11-09T09:30:00Z"));
    }

    @Test
    void a_day_at_other_times_is_written_in_the_place_of_its_recurrence() {
        ICalendar read = read(CalendarEvents.request(
                CalendarEvents.on(day("2026-04-14", "09:30", "16:00"), day("2026-04-15", "13:00", "15:30"))));

        assertThat(read.getEvents())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getUid().getValue()).isEqualTo(CalendarEvents.UID.toString()));
        VEvent other = read.getEvents().get(1);
        assertThat(other.getRecurrenceId().getValue().toInstant()).isEqualTo(Instant.parse("2026-04-15T08:30:00Z"));
        assertThat(other.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-04-15T12:00:00Z"));
        assertThat(other.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-04-15T14:30:00Z"));
        assertThat(other.getRecurrenceRule()).isNull();
    }

    @Test
    void what_people_typed_is_read_back_as_they_typed_it_and_adds_no_lines() {
        String typed = "Neglect; \"early help\", part\\1\nATTENDEE:mailto:eve@example.org";
        String text = CalendarText.request(
                CalendarEvents.called(typed, day("2026-04-14", "09:30", "16:00")),
                new Invited("Ann \"Annie\": O\r\nX-EVIL;1", "ann@example.org", false, "wherry@example.org"),
                new PublicAddress(),
                CalendarEvents.WRITTEN);

        VEvent event = only(read(text));
        assertThat(event.getSummary().getValue()).isEqualTo(typed);
        assertThat(event.getAttendees()).singleElement().satisfies(ann -> assertThat(ann.getEmail())
                .isEqualTo("ann@example.org"));
        assertThat(event.getExperimentalProperties()).isEmpty();
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        String text = CalendarEvents.request(
                CalendarEvents.called("Ŵy’n ŷ ".repeat(40), day("2026-04-14", "09:30", "16:00")));

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(only(read(text)).getSummary().getValue()).isEqualTo("Ŵy’n ŷ ".repeat(40));
    }

    @Test
    void an_entry_in_a_shared_mailbox_says_who_goes() {
        String text = CalendarText.request(
                ONE_DAY,
                new Invited("Ann O’Neill", "nursery@example.org", true, "wherry@example.org"),
                new PublicAddress(),
                CalendarEvents.WRITTEN);

        assertThat(only(read(text)).getSummary().getValue())
                .isEqualTo("Ann O’Neill: Recognising and responding to neglect");
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        return calendar.getEvents().get(0);
    }

    private static List<Instant> starts(VEvent event) {
        DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(CountyTime.ZONE));
        // The first day is one of them, whether or not a list of dates repeats it.
        SortedSet<Instant> starts = new TreeSet<>();
        starts.add(event.getDateStart().getValue().toInstant());
        while (dates.hasNext()) {
            starts.add(dates.next().toInstant());
        }
        return List.copyOf(starts);
    }
}
