package org.wherry.attendance.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wherry.attendance.model.AttendanceRefusal;
import org.wherry.attendance.model.Delegate;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.model.MarkedAbsent;
import org.wherry.attendance.model.MarkedPresent;
import org.wherry.attendance.model.Register;
import org.wherry.attendance.model.RegisterClosed;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.model.Registers;
import org.wherry.attendance.model.TaughtDay;
import org.wherry.attendance.model.TaughtSession;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Takes registers.
 *
 * <p>Those who deliver a session see its register from 14 days before until 14 days after, or while it is open; for
 * anybody else, coordinators apart, there is no such session.
 */
@Stateless
@DenyAll
public class RegisterService {

    @Inject
    private Registers registers;

    @Inject
    private WalkIns walkIns;

    @Inject
    private Directory directory;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> events;

    /** The sessions that the caller delivers: those to come, those of the last 14 days, and open registers. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR})
    public List<TaughtSession> mine() {
        return registers.deliveredBy(
                caller.requirePersonId(), CountyTime.dateOf(clock.instant()).minusDays(TaughtSession.WINDOW_DAYS));
    }

    /** The register of a session, with everybody who is expected or came. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public RegisterSheet sheet(UUID session) {
        TaughtSession taught = admit(session);
        return new RegisterSheet(taught, registers.days(taught.id()), registers.lines(taught.id()));
    }

    /** Marks somebody on one day, or corrects their mark. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public void mark(UUID session, UUID day, UUID person, Mark mark) {
        markAll(session, List.of(new Marking(day, person, mark)));
    }

    /**
     * Makes several marks at once, all or none.
     *
     * @throws Refusal when one of them may not be made
     */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public void markAll(UUID session, List<Marking> markings) {
        change(session, taking -> {
            Map<UUID, Delegate> expected = registers.expected(taking.session.id());
            for (Marking marking : markings) {
                Delegate who = expected.get(marking.person());
                if (who == null) {
                    long record = directory.recordId(marking.person());
                    who = taking.register.standing(record).orElseThrow(() -> new NoSuch("delegate", marking.person()));
                }
                taking.mark(who, taking.day(marking.day()), marking.mark());
            }
        });
    }

    /** Writes down somebody who came without a booking, and marks them as having attended the day. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public UUID addWalkIn(UUID session, UUID day, WalkIn walkIn) {
        PersonCard person = walkIns.identify(walkIn, admit(session).firstDay());
        walkIn(session, day, person, walkIn.agency());
        return person.publicId();
    }

    /** The same, for somebody who is known already; the agency may be null. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void addWalkInOf(UUID session, UUID day, UUID person, UUID agency) {
        walkIn(session, day, directory.card(person), agency);
    }

    /** Strikes out a walk-in who was put down by mistake. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public void strikeOut(UUID session, UUID person) {
        change(session, taking -> {
            long record = directory.recordId(person);
            taking.refuseOwnCase(record);
            taking.register.strikeOut(record, taking.by);
        });
    }

    /** Closes the register of a session that is over, which completes the session. */
    @RolesAllowed({Roles.TRAINER, Roles.COORDINATOR, Roles.SYSTEM})
    public void close(UUID session) {
        change(session, taking -> {
            var expected = registers.expected(taking.session.id()).values().stream()
                    .map(Delegate::personId)
                    .collect(Collectors.toSet());
            taking.register.close(expected, taking.days, taking.by, taking.now);
            flush();
            scheduling.complete(taking.session.id());
            events.fire(new RegisterClosed(taking.session.id()));
        });
    }

    private void walkIn(UUID session, UUID day, PersonCard person, UUID agency) {
        change(session, taking -> {
            TaughtDay came = taking.day(day);
            taking.mark(
                    taking.known(person).orElseGet(() -> walkIns.arrive(person, agency, came.day())),
                    came,
                    Mark.ATTENDED);
        });
    }

    private void change(UUID session, Consumer<Taking> act) {
        TaughtSession taught = admit(session);
        if (taught.isCalledOff()) {
            throw new Refusal(AttendanceRefusal.CALLED_OFF);
        }
        Taking taking = new Taking(taught);
        Set<Long> before = taking.register.present();
        act.accept(taking);
        flush();
        Set<Long> after = taking.register.present();
        after.stream()
                .filter(person -> !before.contains(person))
                .forEach(person -> events.fire(new MarkedPresent(taught.id(), person)));
        before.stream()
                .filter(person -> !after.contains(person))
                .forEach(person -> events.fire(new MarkedAbsent(taught.id(), person)));
        flush();
    }

    private void flush() {
        Violations.refusing(
                () -> {
                    registers.flush();
                    return null;
                },
                Map.of());
    }

    private TaughtSession admit(UUID session) {
        TaughtSession taught = registers.taught(session).orElseThrow(() -> new NoSuch("session", session));
        boolean staff = caller.is(Roles.COORDINATOR) || caller.isSystem();
        if (!staff
                && !(taught.isOpenToTrainers(clock.instant())
                        && registers.isDeliveredBy(taught.id(), caller.requirePersonId()))) {
            throw new NoSuch("session", session);
        }
        return taught;
    }

    /** A register in somebody's hands, held against others, with who marks in it and when. */
    private final class Taking {

        private final TaughtSession session;
        private final Register register;
        private final List<TaughtDay> days;
        private final Set<Long> deliverers;
        private final Long by = caller.personId().orElse(null);
        private final Set<Long> own = by == null ? Set.of() : directory.samePerson(by);
        private final Instant now = clock.instant();

        private Taking(TaughtSession session) {
            this.session = session;
            this.register = registers.lockFor(session.id());
            this.days = registers.days(session.id());
            this.deliverers = registers.deliverers(session.id());
        }

        private TaughtDay day(UUID id) {
            return days.stream()
                    .filter(day -> day.publicId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuch("session day", id));
        }

        /** How somebody stands in it already, under any of their records. */
        private Optional<Delegate> known(PersonCard person) {
            Set<Long> records = directory.samePerson(person.id());
            return registers.expected(session.id()).values().stream()
                    .filter(expected -> records.contains(expected.personId()))
                    .findFirst()
                    .or(() -> records.stream()
                            .map(register::standing)
                            .flatMap(Optional::stream)
                            .findFirst());
        }

        private void mark(Delegate who, TaughtDay day, Mark mark) {
            refuseOwnCase(who.personId());
            if (mark.isPresent() && deliverers.contains(who.personId())) {
                throw new Refusal(
                        AttendanceRefusal.DELIVERS_IT,
                        directory.card(who.personId()).name());
            }
            register.mark(who, day, mark, by, now);
        }

        /** Two records of one person are one case, which the register cannot know. */
        private void refuseOwnCase(long record) {
            if (own.contains(record)) {
                throw new Refusal(AttendanceRefusal.YOURSELF);
            }
        }
    }
}
