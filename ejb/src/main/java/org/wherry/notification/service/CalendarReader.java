package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.booking.model.ProgrammeQuery;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.notification.model.CalendarEvent;
import org.wherry.notification.model.CalendarEvent.Part;
import org.wherry.notification.model.CalendarEvent.Standing;
import org.wherry.notification.model.CalendarFeed;
import org.wherry.notification.model.CalendarFeeds;
import org.wherry.notification.model.OwnEvents;
import org.wherry.notification.model.OwnEvents.OwnEvent;
import org.wherry.notification.model.SessionFacts;
import org.wherry.people.model.Partnership;
import org.wherry.people.model.Secret;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.service.OnlineSessions;
import org.wherry.scheduling.service.SchedulingService;

/** What calendars read that follow the programme, or somebody's own sessions. */
@Stateless
@DenyAll
public class CalendarReader {

    /** How long what is over stays in somebody's own feed. */
    private static final Duration KEPT = Duration.ofDays(365);

    /** So many pages of the programme are enough for any calendar. */
    private static final int MOST_PAGES = 5;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private OwnEvents own;

    @Inject
    private ProgrammeService programme;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private OnlineSessions online;

    @Inject
    private Directory directory;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    /**
     * The sessions of whoever made the address with this secret.
     *
     * @throws NoSuch when nobody did, or it was revoked
     */
    @PermitAll
    public CalendarFile own(Secret secret) {
        Instant now = clock.instant();
        CalendarFeed feed = feeds.bySecret(secret).orElseThrow(() -> new NoSuch("calendar address", "of that secret"));
        feed.read(now);
        long person = directory.survivorOf(feed.personId());
        return file(
                "ics.mine",
                own.of(person, now.minus(KEPT)).stream()
                        .map(event -> withLink(event, now))
                        .toList(),
                now);
    }

    /** The sessions of the programme that a query finds; the first five hundred. */
    @PermitAll
    public CalendarFile programme(ProgrammeQuery query) {
        List<SessionRow> rows = new ArrayList<>();
        Page<SessionRow> page;
        int number = 0;
        do {
            number++;
            page = programme.sessions(query, new PageRequest(number, PageRequest.LARGEST));
            rows.addAll(page.items());
        } while (number < MOST_PAGES
                && rows.size() < page.total()
                && !page.items().isEmpty());
        return file("ics.programme", rows.stream().map(CalendarReader::event).toList(), clock.instant());
    }

    /** Near the time, where to take part: asked only then, since few sessions are near. */
    private CalendarEvent withLink(OwnEvent own, Instant now) {
        List<SessionFacts.Day> days = own.event().session().days();
        boolean near = own.isSure()
                && !days.get(0).day().isAfter(CountyTime.dateOf(now).plusDays(1))
                && !days.get(days.size() - 1).day().isBefore(CountyTime.dateOf(now));
        return near
                ? online.nearTheTime(scheduling.session(own.sessionId()))
                        .map(place -> own.event().online(place.link()))
                        .orElse(own.event())
                : own.event();
    }

    private CalendarFile file(String name, List<CalendarEvent> events, Instant now) {
        String said = Stream.concat(
                        directory.partnership().map(Partnership::name).stream(), Stream.of(LetterTexts.say(name)))
                .collect(Collectors.joining(": "));
        return CalendarFile.of(CalendarText.feed(said, events, address, now));
    }

    private static CalendarEvent event(SessionRow row) {
        List<SessionFacts.Day> days = row.days().stream()
                .map(day -> new SessionFacts.Day(
                        CountyTime.dateOf(day.start().toInstant()),
                        day.start().toLocalTime(),
                        day.end().toLocalTime()))
                .toList();
        return new CalendarEvent(
                row.id(),
                0,
                row.status() == SessionStatus.CALLED_OFF ? Standing.CANCELLED : Standing.CONFIRMED,
                Part.OFFERED,
                new SessionFacts(
                        row.id(),
                        row.title(),
                        days,
                        row.venue(),
                        row.locality(),
                        row.venue() == null ? SessionFacts.Where.TO_COME : SessionFacts.Where.VENUE),
                null,
                "/booking/session?id=" + row.id(),
                null);
    }
}
