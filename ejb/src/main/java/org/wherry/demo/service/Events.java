package org.wherry.demo.service;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.wherry.common.model.CountyTime;
import org.wherry.demo.service.PlannedSession.Day;
import org.wherry.demo.service.PlannedSession.Outline;
import org.wherry.demo.service.PlannedSession.Paper;
import org.wherry.demo.service.PlannedSession.RegisterIs;

/**
 * The year's other events: the roadshow to the head, the others with the months that were printed.
 *
 * <p>An event of which nobody wrote down how often it ran has no sessions here, whatever dates the files suggest for it.
 */
final class Events {

    private static final String NOTE = "The month is as published; the day and the room are invented.";

    private final Desk desk;

    Events(Desk desk) {
        this.desk = desk;
    }

    /** Every session of every event whose number is known. */
    List<PlannedSession> sessions() {
        Iterator<Paper> roadshowPapers =
                desk.papers().countingUpTo(desk.files().roadshow(), "roadshow").iterator();
        List<PlannedSession> sessions = new ArrayList<>();
        for (DemoFiles.EventSession event : desk.files().eventSessions()) {
            if (isInTheYear(event)) {
                PlannedSession session = session(event);
                sessions.add(
                        event.submissions().isPresent()
                                ? ReferenceYear.withPapers(
                                        session, take(event.submissions().get(), roadshowPapers))
                                : ReferenceYear.withPapers(desk, session, "conference"));
            }
        }
        if (roadshowPapers.hasNext()) {
            throw new IllegalArgumentException("event-sessions.csv has fewer submissions than roadshow-feedback.csv.");
        }
        return sessions;
    }

    private static boolean isInTheYear(DemoFiles.EventSession event) {
        return ReferenceYear.YEAR.includes(event.date());
    }

    private PlannedSession session(DemoFiles.EventSession event) {
        List<Day> days = List.of(new Day(event.date(), event.start(), event.end()));
        desk.rooms().take(event.venue(), List.of(event.date()));
        Outline outline = new Outline(
                event.course(),
                event.series(),
                days,
                event.venue(),
                desk.rooms().takeTrainer(List.of(event.date())),
                Optional.empty(),
                event.closedTo(),
                event.capacity(),
                true,
                CountyTime.at(event.date().minusDays(80), LocalTime.of(9, 0)),
                Optional.empty(),
                Optional.of(NOTE),
                Optional.empty());
        Turnout.Numbers numbers = event.attended()
                .map(attended -> desk.turnout().attendedBy(attended, event.capacity()))
                .orElseGet(
                        () -> desk.turnout().over(event.capacity(), desk.dice().between(60, 90) / 100.0));
        PlannedSession session =
                desk.turnout().tell(outline, numbers, event.date().minusDays(3), anyone -> true, RegisterIs.CLOSED);
        if (event.attended().isPresent()
                && session.present() != event.attended().get()) {
            throw new IllegalStateException(
                    "Too few people for " + event.course() + " on " + event.date() + ": " + session.present());
        }
        return session;
    }

    private static List<Paper> take(int number, Iterator<Paper> papers) {
        List<Paper> taken = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            taken.add(papers.next());
        }
        return taken;
    }
}
