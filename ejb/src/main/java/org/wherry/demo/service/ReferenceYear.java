package org.wherry.demo.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Period;
import org.wherry.demo.service.PlannedSession.Outline;
import org.wherry.demo.service.PlannedSession.Paper;
import org.wherry.demo.service.PlannedSession.RegisterIs;

/** The financial year 2018-19: each title as often as was printed, and the invented spread of the other programmes. */
final class ReferenceYear {

    /** The year whose figures were published. */
    static final Period YEAR = Period.financialYear(2018);

    /** How many statements the questionnaire has that courses ask unless they have another. */
    static final int STATEMENTS = 5;

    /** Safer's and the commissioned courses go to the settings, where fewer people fit in the room. */
    private static final Map<Programme, Integer> MOST = Map.of(Programme.SAFER, 11, Programme.COMMISSIONED, 9);

    private final Desk desk;
    private final List<LocalDate> workdays = Workdays.between(YEAR.from(), YEAR.to());

    ReferenceYear(Desk desk) {
        this.desk = desk;
    }

    /** Every delivery of the year that was counted, in the order of their days. */
    List<PlannedSession> sessions() {
        List<PlannedSession> sessions = new ArrayList<>();
        Stream.concat(desk.files().printed().stream(), desk.files().invented().stream())
                .filter(deliveries -> deliveries.number().isPresent())
                .forEach(deliveries -> {
                    DemoFiles.Course course = desk.files().course(deliveries.course());
                    spread(deliveries.number().get(), course).forEach(first -> sessions.add(session(course, first)));
                });
        sessions.sort((one, other) ->
                one.outline().firstDay().compareTo(other.outline().firstDay()));
        return sessions;
    }

    /** So many first days, evenly over the year with a throw of the dice, early enough for all days to lie in it. */
    private List<LocalDate> spread(int number, DemoFiles.Course course) {
        int last = workdays.size() - course.days();
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            days.add(workdays.get(desk.dice().between(i * last / number, (i + 1) * last / number)));
        }
        return days;
    }

    private PlannedSession session(DemoFiles.Course course, LocalDate wanted) {
        int capacity = Math.min(course.capacity(), MOST.getOrDefault(course.programme(), Integer.MAX_VALUE));
        LocalDate first = wanted;
        Optional<String> room = desk.rooms().takeRoom(capacity, Rooms.dates(course, first));
        while (room.isEmpty()) {
            first = first.equals(lastStart(course)) ? workdays.get(0) : Workdays.from(first.plusDays(1));
            room = desk.rooms().takeRoom(capacity, Rooms.dates(course, first));
        }
        List<PlannedSession.Day> days = desk.rooms().days(course, first);
        Outline outline = new Outline(
                course.key(),
                Optional.empty(),
                days,
                room.get(),
                desk.rooms().takeTrainer(Rooms.dates(course, first)),
                Optional.empty(),
                Set.of(),
                capacity,
                true,
                CountyTime.at(first.minusDays(desk.dice().between(75, 100)), LocalTime.of(9, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Turnout.Numbers numbers = desk.turnout().over(capacity, desk.dice().between(50, 104) / 100.0);
        return withPapers(
                desk,
                desk.turnout().tell(outline, numbers, first.minusDays(3), anyone -> true, RegisterIs.CLOSED),
                course.kind().name().toLowerCase(Locale.ROOT));
    }

    /** A session with the forms that most of those who came have filled in. */
    static PlannedSession withPapers(Desk desk, PlannedSession session, String kind) {
        int number = (int) (session.present() * desk.dice().between(65, 95) / 100);
        return withPapers(session, desk.papers().some(number, STATEMENTS, kind));
    }

    static PlannedSession withPapers(PlannedSession session, List<Paper> papers) {
        return new PlannedSession(session.outline(), session.bookings(), session.walkIns(), session.register(), papers);
    }

    private LocalDate lastStart(DemoFiles.Course course) {
        return workdays.get(workdays.size() - course.days());
    }
}
