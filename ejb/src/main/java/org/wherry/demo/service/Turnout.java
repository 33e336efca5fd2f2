package org.wherry.demo.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wherry.attendance.model.Mark;
import org.wherry.common.model.CountyTime;
import org.wherry.demo.service.PlannedSession.Booker;
import org.wherry.demo.service.PlannedSession.Cancellation;
import org.wherry.demo.service.PlannedSession.Outline;
import org.wherry.demo.service.PlannedSession.PlannedBooking;

/**
 * Who turns out for a session: who books when, who cancels and why, who is marked how.
 *
 * <p>Those who cancel never number more than the places left free at the end, so that nobody is refused on the way.
 */
final class Turnout {

    private static final int LEARNT_OF_ILLNESS_BEFORE = 1;

    private final DemoFiles files;
    private final Bookers bookers;
    private final Dice dice;

    Turnout(DemoFiles files, Bookers bookers, Dice dice) {
        this.files = files;
        this.bookers = bookers;
        this.dice = dice;
    }

    /**
     * How many of each there are.
     *
     * @param unmarked who holds a place and has no mark, because the register is not taken yet
     */
    record Numbers(
            int attended,
            int walkIns,
            int unmarked,
            int partly,
            int apologies,
            int noShows,
            int inTime,
            int late,
            int waiting) {

        int all() {
            return attended + walkIns + unmarked + partly + apologies + noShows + inTime + late + waiting;
        }
    }

    /** What becomes of a session of a capacity once it is over, when about so much of it is booked. */
    Numbers over(int capacity, double fill) {
        int held = Math.max(3, Math.min(capacity, (int) Math.round(capacity * fill)));
        int noShows = some(held, 0.06);
        int apologies = some(held, 0.05);
        int partly = some(held, 0.03);
        int free = capacity - held;
        int inTime = Math.min(free, some(held, 0.09));
        int late = Math.min(free - inTime, some(held, 0.05));
        int attended = Math.max(1, held - noShows - apologies - partly);
        return new Numbers(
                attended,
                dice.between(0, 9) / 5,
                0,
                partly,
                apologies,
                noShows,
                inTime,
                late,
                free > 0 ? 0 : waiting());
    }

    /** What becomes of a session of which is known how many attended; all of them for the whole of it. */
    Numbers attendedBy(int attended, int capacity) {
        int walkIns = some(attended, 0.03);
        int free = capacity - (attended - walkIns);
        int noShows = Math.min(free, some(attended, 0.06));
        int apologies = Math.min(free - noShows, some(attended, 0.04));
        int left = free - noShows - apologies;
        int inTime = Math.min(left, some(attended, 0.08));
        int late = Math.min(left - inTime, some(attended, 0.04));
        return new Numbers(attended - walkIns, walkIns, 0, 0, apologies, noShows, inTime, late, 0);
    }

    /** What is known of a session whose register is not taken: who holds a place, and who waits. */
    Numbers unmarked(int held, int waiting, int cancelled) {
        return new Numbers(0, 0, held, 0, 0, 0, cancelled, 0, waiting);
    }

    /**
     * Names those who turn out.
     *
     * @param until the last day on which somebody books
     */
    PlannedSession tell(
            Outline outline,
            Numbers numbers,
            LocalDate until,
            Predicate<Inhabitant> suits,
            PlannedSession.RegisterIs register) {
        DemoFiles.Course course = files.course(outline.course());
        List<Booker> chosen = bookers.choose(numbers.all(), course, outline.closedTo(), outline.dates(), suits);
        Iterator<Booker> next = chosen.iterator();
        List<Booker> walkIns = new ArrayList<>();
        List<PlannedBooking> bookings = new ArrayList<>();
        int days = outline.days().size();
        Calendar calendar = new Calendar(outline, until);
        add(bookings, next, numbers.attended(), booker -> calendar.booked(booker, all(days, Mark.ATTENDED)));
        for (int i = 0; i < numbers.walkIns() && next.hasNext(); i++) {
            walkIns.add(next.next());
        }
        add(bookings, next, numbers.unmarked(), booker -> calendar.booked(booker, List.of()));
        add(bookings, next, numbers.partly(), booker -> calendar.booked(booker, inPart(days)));
        add(bookings, next, numbers.apologies(), booker -> calendar.booked(booker, all(days, Mark.APOLOGIES)));
        add(bookings, next, numbers.noShows(), booker -> calendar.booked(booker, all(days, Mark.NO_SHOW)));
        add(bookings, next, numbers.inTime(), calendar::cancelledInTime);
        add(bookings, next, numbers.late(), calendar::cancelledLate);
        add(bookings, next, numbers.waiting(), calendar::waiting);
        bookings.sort(Comparator.comparing(PlannedBooking::asked));
        return new PlannedSession(outline, List.copyOf(bookings), List.copyOf(walkIns), register, List.of());
    }

    private interface Booking {
        PlannedBooking of(Booker booker);
    }

    private static void add(List<PlannedBooking> bookings, Iterator<Booker> next, int number, Booking booking) {
        for (int i = 0; i < number && next.hasNext(); i++) {
            bookings.add(booking.of(next.next()));
        }
    }

    private static List<Mark> all(int days, Mark mark) {
        return Collections.nCopies(days, mark);
    }

    private static List<Mark> inPart(int days) {
        List<Mark> marks = new ArrayList<>(all(days, Mark.ATTENDED));
        marks.set(days - 1, days == 1 ? Mark.PARTLY : Mark.APOLOGIES);
        return List.copyOf(marks);
    }

    /** About so many of a number, as chance has it. */
    private int some(int number, double probability) {
        int some = 0;
        for (int i = 0; i < number; i++) {
            some += dice.chance(probability) ? 1 : 0;
        }
        return some;
    }

    private int waiting() {
        return dice.between(1, 5);
    }

    /** When things happen between the day a session appears in the programme and the last day of booking. */
    private final class Calendar {

        private final LocalDate published;
        private final int span;
        private final LocalDate firstDay;

        Calendar(Outline outline, LocalDate until) {
            published = CountyTime.dateOf(outline.published());
            span = (int) ChronoUnit.DAYS.between(published, until);
            firstDay = outline.firstDay();
        }

        PlannedBooking booked(Booker booker, List<Mark> marks) {
            return new PlannedBooking(booker, within(1, span - 2), false, Optional.empty(), marks);
        }

        PlannedBooking cancelledInTime(Booker booker) {
            Instant cancelled = within(span / 3 + 1, span / 2);
            return cancelled(booker, cancelled, reason("in time"));
        }

        PlannedBooking cancelledLate(Booker booker) {
            LocalDate day = firstDay.minusDays(LEARNT_OF_ILLNESS_BEFORE);
            return cancelled(
                    booker, CountyTime.at(day, LocalTime.of(dice.between(8, 19), dice.between(0, 59))), reason("late"));
        }

        PlannedBooking waiting(Booker booker) {
            return new PlannedBooking(booker, within(span - 1, span), true, Optional.empty(), List.of());
        }

        private PlannedBooking cancelled(Booker booker, Instant at, String reason) {
            Cancellation cancellation = new Cancellation(at, reason);
            return new PlannedBooking(booker, within(1, span / 3), false, Optional.of(cancellation), List.of());
        }

        private Instant within(int first, int last) {
            LocalDate day = published.plusDays(dice.between(first, last));
            return CountyTime.at(day, LocalTime.of(dice.between(7, 21), dice.between(0, 59)));
        }

        private String reason(String timing) {
            List<DemoFiles.Reason> fitting = files.cancellations().stream()
                    .filter(reason -> !reason.by().equals("organiser"))
                    .filter(reason ->
                            reason.timing().equals("any") || reason.timing().equals(timing))
                    .toList();
            return dice.pick(fitting, DemoFiles.Reason::weight).text();
        }
    }
}
