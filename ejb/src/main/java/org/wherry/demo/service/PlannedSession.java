package org.wherry.demo.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wherry.attendance.model.Mark;
import org.wherry.feedback.model.LikertResponse;

/**
 * One session with everything that happens to it.
 *
 * @param outline what the programme says of it
 * @param bookings in the order in which they are asked for
 * @param walkIns who comes without one; they stay for all days
 * @param register what becomes of the register
 * @param papers the forms that are collected
 */
record PlannedSession(
        Outline outline, List<PlannedBooking> bookings, List<Booker> walkIns, RegisterIs register, List<Paper> papers) {

    /**
     * What the programme says of a session.
     *
     * @param trainer the number of the inhabitant who leads it
     * @param host the number of the inhabitant who types in its paper forms, where it is somebody's
     * @param closedTo the keys of the agencies that it is for; none when it is for all
     * @param published when it appears in the programme
     * @param opens when booking opens, where that is not at once
     * @param calledOff why it was called off, where it was
     */
    record Outline(
            String course,
            Optional<String> series,
            List<Day> days,
            String venue,
            int trainer,
            Optional<Integer> host,
            Set<String> closedTo,
            int capacity,
            boolean onPaper,
            Instant published,
            Optional<Instant> opens,
            Optional<String> note,
            Optional<String> calledOff) {

        LocalDate firstDay() {
            return days.get(0).date();
        }

        /** The same with forms on line, or on paper. */
        Outline collectingOnPaper(boolean paper) {
            return with(host, closedTo, capacity, paper, opens, calledOff);
        }

        Outline hostedBy(int person) {
            return with(Optional.of(person), closedTo, capacity, true, opens, calledOff);
        }

        Outline holding(int places) {
            return with(host, closedTo, places, onPaper, opens, calledOff);
        }

        Outline opening(Instant at) {
            return with(host, closedTo, capacity, onPaper, Optional.of(at), calledOff);
        }

        Outline closedTo(Set<String> agencies) {
            return with(host, agencies, capacity, onPaper, opens, calledOff);
        }

        Outline calledOffFor(String reason) {
            return with(host, closedTo, capacity, onPaper, opens, Optional.of(reason));
        }

        private Outline with(
                Optional<Integer> newHost,
                Set<String> agencies,
                int places,
                boolean paper,
                Optional<Instant> at,
                Optional<String> reason) {
            return new Outline(
                    course, series, days, venue, trainer, newHost, agencies, places, paper, published, at, note,
                    reason);
        }

        List<LocalDate> dates() {
            return days.stream().map(Day::date).toList();
        }
    }

    record Day(LocalDate date, LocalTime starts, LocalTime ends) {}

    /**
     * Somebody who comes or books.
     *
     * @param person the number of the inhabitant
     * @param job which of their posts they come for, by its place among them
     */
    record Booker(int person, Optional<Integer> job) {}

    /**
     * A booking and what becomes of it.
     *
     * @param waits whether it is for the waiting list
     * @param marks one for each day; none where the booking is cancelled, waits, or is not marked yet
     */
    record PlannedBooking(
            Booker booker, Instant asked, boolean waits, Optional<Cancellation> cancelled, List<Mark> marks) {}

    record Cancellation(Instant at, String reason) {}

    /** What becomes of a register: not due yet, forgotten, or taken and closed. */
    enum RegisterIs {
        NOT_DUE,
        OVERDUE,
        CLOSED
    }

    /** A form filled in on paper: an answer, or a blank, for each statement in its order. */
    record Paper(List<Optional<LikertResponse>> answers, Optional<String> comment) {}

    /** How many of the delegates and walk-ins came, wholly or in part. */
    long present() {
        return walkIns.size()
                + bookings.stream()
                        .filter(booking -> booking.marks().stream().anyMatch(Mark::isPresent))
                        .count();
    }
}
