package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.wherry.attendance.model.TaughtDay;
import org.wherry.attendance.service.Marking;
import org.wherry.attendance.service.RegisterService;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.CountyTime;
import org.wherry.common.service.BusinessClock;
import org.wherry.demo.service.PlannedSession.Outline;
import org.wherry.demo.service.PlannedSession.PlannedBooking;
import org.wherry.demo.service.PlannedSession.RegisterIs;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Lets one planned session happen: it is published, booked, held, marked and answered, each at the time when it was.
 *
 * <p>The clock stands at the past all the while, so nobody is written to.
 */
@ApplicationScoped
public class SessionTeller {

    private static final Duration TAKING_THE_REGISTER = Duration.ofMinutes(20);
    private static final Duration CLEARING_UP = Duration.ofMinutes(30);
    private static final Duration TYPING_IN = Duration.ofHours(20);

    /** More in one transaction would make each of them slower: all that was read in it is looked through for changes. */
    private static final int AT_ONCE = 20;

    @Inject
    private Step step;

    @Inject
    private BusinessClock clock;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private BookingService bookings;

    @Inject
    private RegisterService registers;

    @Inject
    private PaperForms papers;

    private record Happening(Instant at, Callable<Object> act) {}

    /** Publishes a session and lets everybody book who does, and cancel who does; returns its id outside. */
    UUID book(PlannedSession planned, Known known) throws Exception {
        Outline outline = planned.outline();
        UUID session = step.take(() -> clock.at(outline.published(), () -> {
            UUID drafted = scheduling.draft(plan(outline, known));
            scheduling.publish(drafted);
            return drafted;
        }));
        List<Happening> happenings = bookings(planned, session, known);
        for (int from = 0; from < happenings.size(); from += AT_ONCE) {
            List<Happening> some = happenings.subList(from, Math.min(happenings.size(), from + AT_ONCE));
            step.take(() -> {
                for (Happening happening : some) {
                    clock.at(happening.at(), happening.act());
                }
                return some.size();
            });
        }
        return session;
    }

    /** Takes the register of a session that was held, and types in what its delegates thought of it. */
    void hold(PlannedSession planned, UUID session, Known known) {
        if (planned.register() != RegisterIs.CLOSED) {
            return;
        }
        try {
            step.take(() -> {
                takeRegister(planned, session, known);
                return clock.at(end(planned.outline()).plus(TYPING_IN), () -> papers.typeIn(session, planned.papers()));
            });
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }

    private static PlanSession plan(Outline outline, Known known) {
        List<PlanSession.Trainer> team = new ArrayList<>();
        team.add(new PlanSession.Trainer(known.person(outline.trainer()), TrainerPart.LEAD));
        outline.host()
                .ifPresent(host -> team.add(new PlanSession.Trainer(known.person(host), TrainerPart.ONLINE_HOST)));
        return new PlanSession(
                known.course(outline.course()),
                outline.capacity(),
                known.venue(outline.venue()),
                outline.series().map(known::series).orElse(null),
                outline.days().stream()
                        .map(day -> new Day(day.date(), day.starts(), day.ends()))
                        .toList(),
                team,
                outline.closedTo().stream().map(known::agency).collect(Collectors.toSet()),
                outline.onPaper() ? CollectsFeedback.ON_PAPER : CollectsFeedback.ONLINE,
                outline.opens().orElse(null),
                null,
                outline.note().orElse(null));
    }

    /** The bookings, cancellations and a calling off, in the order of their times. */
    private List<Happening> bookings(PlannedSession planned, UUID session, Known known) {
        List<Happening> happenings = new ArrayList<>();
        Map<PlannedBooking, String> references = new HashMap<>();
        for (PlannedBooking booking : planned.bookings()) {
            BookPlace wish = new BookPlace(
                    session, known.post(booking.booker()).orElse(null), booking.waits() ? IfFull.WAIT : IfFull.REFUSE);
            happenings.add(new Happening(
                    booking.asked(),
                    () -> references.put(
                            booking,
                            bookings.bookFor(known.person(booking.booker().person()), wish)
                                    .reference())));
            booking.cancelled()
                    .ifPresent(cancelled -> happenings.add(new Happening(
                            cancelled.at(), () -> bookings.cancel(references.get(booking), cancelled.reason()))));
        }
        planned.outline()
                .calledOff()
                .ifPresent(reason -> happenings.add(
                        new Happening(afterAll(happenings, planned.outline().published()), () -> {
                            scheduling.callOff(session, reason);
                            return null;
                        })));
        happenings.sort(Comparator.comparing(Happening::at));
        return happenings;
    }

    private static Instant afterAll(List<Happening> happenings, Instant atLeast) {
        return happenings.stream()
                .map(Happening::at)
                .max(Comparator.naturalOrder())
                .orElse(atLeast)
                .plus(CLEARING_UP);
    }

    private void takeRegister(PlannedSession planned, UUID session, Known known) throws Exception {
        List<TaughtDay> days = registers.sheet(session).days();
        for (int i = 0; i < days.size(); i++) {
            UUID day = days.get(i).publicId();
            int position = i;
            List<Marking> marks = planned.bookings().stream()
                    .filter(booking -> !booking.marks().isEmpty())
                    .map(booking -> new Marking(
                            day,
                            known.person(booking.booker().person()),
                            booking.marks().get(position)))
                    .toList();
            PlannedSession.Day held = planned.outline().days().get(i);
            clock.at(CountyTime.at(held.date(), held.starts()).plus(TAKING_THE_REGISTER), () -> {
                registers.markAll(session, marks);
                planned.walkIns()
                        .forEach(booker -> registers.addWalkInOf(
                                session,
                                day,
                                known.person(booker.person()),
                                known.agency(booker).orElse(null)));
                return null;
            });
        }
        clock.at(end(planned.outline()).plus(CLEARING_UP), () -> {
            registers.close(session);
            return null;
        });
    }

    private static Instant end(Outline outline) {
        PlannedSession.Day last = outline.days().get(outline.days().size() - 1);
        return CountyTime.at(last.date(), last.ends());
    }
}
