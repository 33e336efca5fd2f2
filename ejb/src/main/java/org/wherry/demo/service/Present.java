package org.wherry.demo.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.CountyTime;
import org.wherry.demo.service.PlannedSession.Outline;
import org.wherry.demo.service.PlannedSession.RegisterIs;
import org.wherry.people.model.Role;

/**
 * What is going on now: sessions of the last four weeks, and the programme of the coming twelve.
 *
 * <p>The demo trainer has two registers that are overdue and leads sessions on the next two working days. On some days
 * nobody who can sign in has anything, and a session has exactly twenty free places for them.
 */
final class Present {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 12;
    private static final int CLOSED_LATELY = 8;
    private static final int COMING = 66;
    private static final int FREE_PLACES = 20;
    private static final int TAKEN_BESIDE_THEM = 4;
    private static final List<Integer> DAYS_TO_THE_FREE_SESSIONS = List.of(16, 30, 44);
    private static final Set<String> SCHOOLS_OF_ONE_TRUST =
            Set.of("linnet-academies", "linnetford-high", "osierham-primary", "millbeck-infants");

    private final Desk desk;
    private final Cast cast;
    private final LocalDate today;
    private final Iterator<DemoFiles.Course> courses;

    Present(Desk desk, Cast cast, LocalDate today) {
        this.desk = desk;
        this.cast = cast;
        this.today = today;
        List<DemoFiles.Course> offered = desk.files().courses().values().stream()
                .filter(course -> course.programme() != Programme.EVENTS)
                .toList();
        this.courses = Stream.generate(() -> desk.dice().shuffled(offered))
                .flatMap(List::stream)
                .iterator();
    }

    /** Enters in the diaries of all who can sign in that they keep the days of the free sessions clear. */
    void keepDaysClear(Diaries diaries) {
        Stream.concat(cast.practitioners().stream(), cast.parts().values().stream())
                .forEach(person -> diaries.take(person.number(), daysKeptClear()));
    }

    /** Every session, the past ones first. */
    List<PlannedSession> sessions() {
        List<PlannedSession> sessions = new ArrayList<>();
        List<LocalDate> back = Workdays.between(today.minusWeeks(WEEKS_BACK), today.minusDays(1));
        for (int i = 0; i < 2; i++) {
            sessions.add(overdue(back.get(back.size() - 2 - 2 * i)));
        }
        for (int i = 0; i < CLOSED_LATELY; i++) {
            sessions.add(closed(back.get(i * (back.size() - 5) / CLOSED_LATELY)));
        }
        sessions.add(withFormsToTypeIn(back.get(back.size() - 5)));
        LocalDate next = Workdays.from(today);
        sessions.add(ledByTheDemoTrainer(next));
        sessions.add(ledByTheDemoTrainer(Workdays.from(next.plusDays(1))));
        daysKeptClear().forEach(day -> sessions.add(withFreePlaces(day)));
        sessions.addAll(programme());
        return sessions;
    }

    private List<LocalDate> daysKeptClear() {
        return DAYS_TO_THE_FREE_SESSIONS.stream()
                .map(days -> Workdays.from(today.plusDays(days)))
                .toList();
    }

    private List<PlannedSession> programme() {
        List<LocalDate> ahead = Workdays.between(
                today.plusDays(2), Workdays.upTo(today.plusWeeks(WEEKS_AHEAD).minusDays(4)));
        List<PlannedSession> sessions = new ArrayList<>();
        for (int i = 0; i < COMING; i++) {
            LocalDate day = ahead.get(i * ahead.size() / COMING);
            sessions.add(
                    switch (i % 11) {
                        case 2 -> full(courses.next(), day);
                        case 4, 9 ->
                            coming(courses.next(), day, null, desk.dice().between(0, 10) / 100.0);
                        default -> coming(courses.next(), day, null, desk.dice().between(25, 90) / 100.0);
                    });
        }
        sessions.set(20, calledOff(sessions.get(20)));
        LocalDate last = ahead.get(ahead.size() - 1);
        sessions.add(notOpenYet(courses.next(), last));
        sessions.add(closedTo(SCHOOLS_OF_ONE_TRUST, oneDay(), ahead.get(ahead.size() / 2)));
        return sessions;
    }

    private PlannedSession overdue(LocalDate day) {
        Outline outline =
                outline(oneDay(), day, demoTrainer(), day.minusDays(40)).collectingOnPaper(false);
        int held = Math.min(outline.capacity(), 12);
        return desk.turnout()
                .tell(outline, desk.turnout().unmarked(held, 0, 1), day.minusDays(3), anyone(), RegisterIs.OVERDUE);
    }

    private PlannedSession ledByTheDemoTrainer(LocalDate day) {
        Outline outline = outline(oneDay(), day, demoTrainer(), published()).collectingOnPaper(false);
        return told(outline, desk.turnout().unmarked(outline.capacity() / 2, 0, 1), anyone());
    }

    private PlannedSession closed(LocalDate day) {
        return closed(outline(oneDay(), day, null, day.minusDays(50)).collectingOnPaper(true));
    }

    /** The facilitator has the forms of this one and has typed in some of them. */
    private PlannedSession withFormsToTypeIn(LocalDate day) {
        int facilitator = cast.parts().get(Role.FACILITATOR).number();
        PlannedSession session =
                closed(outline(forAnybody(), day, null, day.minusDays(50)).hostedBy(facilitator));
        return ReferenceYear.withPapers(
                session, session.papers().subList(0, session.papers().size() / 2));
    }

    private PlannedSession closed(Outline outline) {
        DemoFiles.Course course = desk.files().course(outline.course());
        Turnout.Numbers numbers =
                desk.turnout().over(outline.capacity(), desk.dice().between(40, 100) / 100.0);
        PlannedSession session =
                desk.turnout().tell(outline, numbers, outline.firstDay().minusDays(3), anyone(), RegisterIs.CLOSED);
        return ReferenceYear.withPapers(desk, session, course.kind().name().toLowerCase(Locale.ROOT));
    }

    private PlannedSession coming(DemoFiles.Course course, LocalDate day, Integer trainer, double fill) {
        Outline outline = outline(course, day, trainer, published());
        int held = (int) (outline.capacity() * fill);
        int cancelled = Math.min(outline.capacity() - held, desk.dice().between(0, 2));
        return told(outline, desk.turnout().unmarked(held, 0, cancelled), anyone());
    }

    private PlannedSession full(DemoFiles.Course course, LocalDate day) {
        Outline outline = outline(course, day, null, published());
        int waiting = desk.dice().between(1, 6);
        return told(outline, desk.turnout().unmarked(outline.capacity(), waiting, 0), anyone());
    }

    private PlannedSession withFreePlaces(LocalDate day) {
        Outline outline = outline(forAnybody(), day, null, published()).holding(FREE_PLACES + TAKEN_BESIDE_THEM);
        BitSet signIn = cast.numbers();
        return told(outline, desk.turnout().unmarked(TAKEN_BESIDE_THEM, 0, 0), person -> !signIn.get(person.number()));
    }

    private PlannedSession calledOff(PlannedSession session) {
        String reason = desk.files().cancellations().stream()
                .filter(each -> each.by().equals("organiser") && each.timing().equals("in time"))
                .findFirst()
                .orElseThrow()
                .text();
        return new PlannedSession(
                session.outline().calledOffFor(reason),
                session.bookings(),
                session.walkIns(),
                session.register(),
                session.papers());
    }

    private PlannedSession notOpenYet(DemoFiles.Course course, LocalDate day) {
        Outline outline = outline(course, day, null, today.minusDays(2))
                .opening(CountyTime.at(Workdays.from(today.plusDays(14)), LocalTime.of(9, 0)));
        return told(outline, desk.turnout().unmarked(0, 0, 0), anyone());
    }

    private PlannedSession closedTo(Set<String> agencies, DemoFiles.Course course, LocalDate day) {
        Outline outline = outline(course, day, null, published()).closedTo(agencies);
        return told(outline, desk.turnout().unmarked(outline.capacity() / 3, 0, 0), anyone());
    }

    private PlannedSession told(Outline outline, Turnout.Numbers numbers, Predicate<Inhabitant> suits) {
        return desk.turnout().tell(outline, numbers, today.minusDays(1), suits, RegisterIs.NOT_DUE);
    }

    private Outline outline(DemoFiles.Course course, LocalDate wanted, Integer trainer, LocalDate published) {
        LocalDate first = wanted;
        Optional<String> room = desk.rooms().takeRoom(course.capacity(), Rooms.dates(course, first));
        while (room.isEmpty()) {
            first = Workdays.from(first.plusDays(1));
            room = desk.rooms().takeRoom(course.capacity(), Rooms.dates(course, first));
        }
        List<LocalDate> dates = Rooms.dates(course, first);
        return new Outline(
                course.key(),
                Optional.empty(),
                desk.rooms().days(course, first),
                room.get(),
                trainer == null ? desk.rooms().takeTrainer(dates) : desk.rooms().takeTrainer(trainer, dates),
                Optional.empty(),
                Set.of(),
                course.capacity(),
                desk.dice().chance(0.15),
                CountyTime.at(published, LocalTime.of(9, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private int demoTrainer() {
        return cast.trainers().get(0).number();
    }

    private LocalDate published() {
        return today.minusDays(desk.dice().between(30, 60));
    }

    private static Predicate<Inhabitant> anyone() {
        return person -> true;
    }

    private DemoFiles.Course oneDay() {
        return nextThat(course -> course.days() == 1 && course.programme() != Programme.COMMISSIONED);
    }

    private DemoFiles.Course forAnybody() {
        return nextThat(course -> course.days() == 1 && course.programme() == Programme.MULTI_AGENCY);
    }

    private DemoFiles.Course nextThat(Predicate<DemoFiles.Course> fits) {
        DemoFiles.Course course = courses.next();
        while (!fits.test(course)) {
            course = courses.next();
        }
        return course;
    }
}
