package org.wherry.notification.service;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.wherry.common.model.CountyTime;
import org.wherry.notification.model.CalendarEvent;
import org.wherry.notification.model.SessionFacts;

/**
 * Writes one event with all its days. A mail may bring one event only, so several days are one that recurs: by a rule
 * where they lie evenly, which every calendar understands, or else day by day. A day at other times than the first is
 * written beside it, in the place of its recurrence.
 */
final class EventText {

    private static final Parameter COUNTY = new TzId(CountyTime.ZONE.getId());
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final CalendarEvent event;
    private final String title;
    private final List<Property> people;
    private final PublicAddress address;
    private final Instant at;

    private EventText(CalendarEvent event, String title, List<Property> people, PublicAddress address, Instant at) {
        this.event = event;
        this.title = title;
        this.people = people;
        this.address = address;
        this.at = at;
    }

    /** The event and, after it, the days at other times. */
    static List<VEvent> of(
            CalendarEvent event, String title, List<Property> people, PublicAddress address, Instant at) {
        return new EventText(event, title, people, address, at).written();
    }

    private List<VEvent> written() {
        List<SessionFacts.Day> days = event.session().days();
        SessionFacts.Day first = days.get(0);
        List<VEvent> written = new ArrayList<>();
        VEvent whole = on(first);
        recurrence(days).forEach(whole::add);
        written.add(whole);
        days.stream()
                .filter(day ->
                        !day.starts().equals(first.starts()) || !day.ends().equals(first.ends()))
                .map(day -> {
                    VEvent other = on(day);
                    other.add(new RecurrenceId<>(moment(day.day(), first.starts())));
                    return other;
                })
                .forEach(written::add);
        return written;
    }

    private VEvent on(SessionFacts.Day day) {
        VEvent written = new VEvent(false);
        Stream.of(
                        new Uid(event.uid().toString()),
                        new DtStamp(at.truncatedTo(ChronoUnit.SECONDS)),
                        new Sequence(event.sequence()),
                        new Status(event.standing().name()),
                        new Summary(title),
                        moment("DTSTART", day.day(), day.starts()),
                        moment("DTEND", day.day(), day.ends()),
                        new Description(description()),
                        new Url(URI.create(address.of(event.page()))))
                .forEach(written::add);
        if (event.session().venue() != null) {
            written.add(new Location(
                    event.session().venue() + ", " + event.session().address()));
        }
        people.forEach(written::add);
        return written;
    }

    private String description() {
        String page = address.of(event.page());
        String told =
                switch (event.part()) {
                    case GOING -> LetterTexts.say("ics.going", event.reference(), page);
                    case DELIVERING -> LetterTexts.say("ics.delivering", page);
                    case OFFERED -> LetterTexts.say("ics.offered", page);
                };
        return event.link() == null ? told : LetterTexts.say("ics.link", event.link()) + "\n" + told;
    }

    /** What makes the first day recur on the others. */
    private static List<Property> recurrence(List<SessionFacts.Day> days) {
        if (days.size() == 1) {
            return List.of();
        }
        List<LocalDate> dates = days.stream().map(SessionFacts.Day::day).toList();
        long apart = ChronoUnit.DAYS.between(dates.get(0), dates.get(1));
        boolean even = Stream.iterate(1, i -> i + 1).limit(dates.size() - 1L).allMatch(i -> dates.get(i)
                .equals(dates.get(0).plusDays(i * apart)));
        if (even) {
            return List.of(new RRule<>(new Recur.Builder<ZonedDateTime>()
                    .frequency(Frequency.DAILY)
                    .interval((int) apart)
                    .count(dates.size())
                    .build()));
        }
        LocalTime starts = days.get(0).starts();
        return List.of(new RDate<>(new DateList<>(
                dates.stream().skip(1).map(date -> moment(date, starts)).toList())));
    }

    /** A moment by the county's clocks. The library's own property would look among all zones of the world for this one. */
    private static Property moment(String name, LocalDate day, LocalTime time) {
        return new XProperty(name, new ParameterList(List.of(COUNTY)), MOMENT.format(day.atTime(time)));
    }

    private static ZonedDateTime moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CountyTime.ZONE);
    }
}
