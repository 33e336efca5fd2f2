package org.wherry.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the demo tells, planned before any of it is written down.
 *
 * @param people who lives and works in the county
 * @param cast who of them can sign in, and as what
 * @param year the counted deliveries of the reference year
 * @param events its roadshow, conferences and other events
 * @param present the last weeks and the coming ones
 */
record Story(
        List<Inhabitant> people,
        Cast cast,
        List<PlannedSession> year,
        List<PlannedSession> events,
        List<PlannedSession> present) {

    private static final int INHABITANTS = 3000;

    /** Plans a story; the same files, seed and day give the same one. */
    static Story of(DemoFiles files, long seed, LocalDate today) {
        List<Inhabitant> people = new Inhabitants(files, today, new Dice(seed, "people")).invent(INHABITANTS);
        Cast cast = Cast.from(people, today);
        Diaries diaries = new Diaries();
        Present present = new Present(desk(files, people, cast, diaries, new Dice(seed, "present")), cast, today);
        present.keepDaysClear(diaries);
        Desk desk = desk(files, people, cast, diaries, new Dice(seed, "year"));
        List<PlannedSession> events = new Events(desk).sessions();
        List<PlannedSession> year = new ReferenceYear(desk).sessions();
        return new Story(people, cast, year, events, present.sessions());
    }

    /** All sessions, in the order in which they are told. */
    List<PlannedSession> sessions() {
        List<PlannedSession> sessions = new ArrayList<>(events);
        sessions.addAll(year);
        sessions.addAll(present);
        return sessions;
    }

    private static Desk desk(DemoFiles files, List<Inhabitant> people, Cast cast, Diaries diaries, Dice dice) {
        return new Desk(
                files,
                new Rooms(files, cast.trainers(), diaries, dice),
                new Turnout(files, new Bookers(files, people, diaries, dice), dice),
                new Papers(files, dice),
                dice);
    }
}
