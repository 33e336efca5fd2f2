package org.wherry.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.attendance.model.AttendanceRefusal;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.model.TaughtSession;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.testing.As;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** A register from its first mark to its closing, and who may hold it. */
@ExtendWith(ArquillianExtension.class)
class TakingARegisterIT {

    @Inject
    private RegisterService registers;

    @Inject
    private GivenASession given;

    @Inject
    private BusinessClock clock;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    private PersonCard trainer;
    private PersonCard host;
    private PersonCard ann;
    private PersonCard ben;
    private LocalDate first;
    private LocalDate second;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void twoPeopleBookedATwoDaySessionThatIsOver() throws Exception {
        trainer = given.person("Tamsin Hale");
        host = given.person("Hugo Moss");
        ann = given.person("Ann O’Neill");
        ben = given.personWithoutEmail("Llŷr Bevan");
        first = given.today().minusDays(3);
        second = given.today().minusDays(2);
        session = given.session(CollectsFeedback.ON_PAPER, trainer, host, first, second);
        given.booking(session, ann, first);
        given.booking(session, ben, first);
    }

    @Test
    void aTrainerTakesItFromTheFirstMarkToItsClosing() throws Exception {
        UUID school = given.agency("Reedham School");
        asTrainer(() -> {
            RegisterSheet sheet = registers.sheet(session);
            assertThat(sheet.lines()).extracting(RegisterSheet.Line::name).containsExactly("Ann O’Neill", "Llŷr Bevan");
            UUID one = sheet.days().get(0).publicId();
            UUID two = sheet.days().get(1).publicId();
            registers.markAll(
                    session,
                    List.of(
                            new Marking(one, ann.publicId(), Mark.ATTENDED),
                            new Marking(two, ann.publicId(), Mark.PARTLY),
                            new Marking(one, ben.publicId(), Mark.NO_SHOW)));
            UUID cat = registers.addWalkIn(session, one, new WalkIn("Cat Ogden", "cat@example.org", school));
            refuses(AttendanceRefusal.UNMARKED, () -> registers.close(session));

            registers.mark(session, two, ben.publicId(), Mark.APOLOGIES);
            registers.close(session);

            RegisterSheet closed = registers.sheet(session);
            assertThat(closed.session().isClosed()).isTrue();
            assertThat(closed.session().state()).isEqualTo("COMPLETED");
            assertThat(closed.lines())
                    .hasSize(3)
                    .filteredOn(RegisterSheet.Line::isWalkIn)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.person()).isEqualTo(cat);
                        assertThat(line.agency()).startsWith("Reedham School");
                        assertThat(line.marks()).containsOnlyKeys(one).containsValue(Mark.ATTENDED);
                    });
            refuses(AttendanceRefusal.CLOSED, () -> registers.mark(session, two, ann.publicId(), Mark.ATTENDED));
            return null;
        });
        Object[] count = (Object[])
                entities.createNativeQuery("""
                        SELECT ever_confirmed, no_shows, apologies, walk_ins, attended, partly, equation_holds
                          FROM session_count c JOIN course_session s ON s.id = c.session_id
                         WHERE s.public_id = ?1
                        """).setParameter(1, session).getSingleResult();
        assertThat(count).containsExactly(2L, 0L, 1L, 1L, 0L, 2L, true);
    }

    @Test
    void severalTrainersMarkingAtTheSameMomentMarkOneAfterTheOther() throws Exception {
        UUID day = asTrainer(() -> day(0));
        AtomicInteger hands = new AtomicInteger();

        AtOnce.times(6, () -> {
            int hand = hands.getAndIncrement();
            PersonCard delegate = hand < 3 ? ann : ben;
            Mark mark = hand % 2 == 0 ? Mark.ATTENDED : Mark.PARTLY;
            return asTrainer(() -> {
                registers.mark(session, day, delegate.publicId(), mark);
                return mark;
            });
        });

        assertThat(asTrainer(() -> registers.sheet(session)).lines())
                .allSatisfy(line -> assertThat(line.marks()).containsOnlyKeys(day));
    }

    @Test
    void somebodyKnownWalksInUnderThePostTheyCameFor() throws Exception {
        UUID school = given.agency("Acle School");
        PersonCard dee = given.person("Dee Larwood");
        given.post(dee, given.agency("Other School"));
        given.post(dee, school);
        asTrainer(() -> {
            UUID day = day(0);
            UUID found = registers.addWalkIn(
                    session, day, new WalkIn("dee larwood", dee.email().get(), school));
            UUID again = registers.addWalkIn(
                    session, day(1), new WalkIn(null, dee.email().get(), null));

            assertThat(found).isEqualTo(dee.publicId()).isEqualTo(again);
            assertThat(line(dee).agency()).startsWith("Acle School");
            assertThat(line(dee).marks()).hasSize(2);
            return null;
        });
    }

    @Test
    void aSharedMailboxIsNotAPerson() throws Exception {
        PersonCard dee = given.person("Dee Larwood");
        asTrainer(() -> {
            UUID somebodyElse = registers.addWalkIn(
                    session, day(0), new WalkIn("Eve Larwood", dee.email().get(), null));

            assertThat(somebodyElse).isNotEqualTo(dee.publicId());
            refuses(
                    AttendanceRefusal.NAME_NEEDED,
                    () -> registers.addWalkIn(session, day(0), new WalkIn(" ", "nobody@example.org", null)));
            return null;
        });
    }

    @Test
    void aWalkInPutDownByMistakeIsStruckOut() throws Exception {
        asTrainer(() -> {
            UUID mistake = registers.addWalkIn(session, day(0), new WalkIn("Fay Crisp", null, null));
            registers.strikeOut(session, mistake);

            assertThat(registers.sheet(session).lines()).hasSize(2);
            refuses(AttendanceRefusal.NOT_A_WALK_IN, () -> registers.strikeOut(session, ann.publicId()));
            return null;
        });
    }

    @Test
    void nobodyMarksThemselvesAndWhoDeliversDoesNotAttend() throws Exception {
        As.person(
                ann.publicId(),
                () -> {
                    refuses(
                            AttendanceRefusal.YOURSELF,
                            () -> registers.mark(session, day(0), ann.publicId(), Mark.ATTENDED));
                    return refuses(AttendanceRefusal.YOURSELF, () -> registers.strikeOut(session, ann.publicId()));
                },
                Role.COORDINATOR);
        asTrainer(() -> refuses(
                AttendanceRefusal.DELIVERS_IT,
                () -> registers.addWalkIn(
                        session, day(0), new WalkIn(null, host.email().get(), null))));
    }

    @Test
    void aDayThatHasNotBegunCannotBeMarked() throws Exception {
        LocalDate soon = given.today().plusDays(5);
        UUID ahead = given.session(CollectsFeedback.ONLINE, trainer, host, soon);
        given.booking(ahead, ann, soon);
        asTrainer(() -> {
            UUID day = registers.sheet(ahead).days().get(0).publicId();
            refuses(AttendanceRefusal.NOT_BEGUN, () -> registers.mark(ahead, day, ann.publicId(), Mark.ATTENDED));
            refuses(AttendanceRefusal.NOT_BEGUN, () -> registers.close(ahead));
            assertThat(registers.mine()).extracting(TaughtSession::session).containsExactly(session, ahead);
            return null;
        });
    }

    @Test
    void forAnybodyElseThereIsNoSuchSession() throws Exception {
        PersonCard stranger = given.person("Una Strange");
        LocalDate far = given.today().plusDays(15);
        UUID farAhead = given.session(CollectsFeedback.ONLINE, trainer, host, far);

        As.person(stranger.publicId(), () -> noSuch(() -> registers.sheet(session)), Role.TRAINER);
        As.person(stranger.publicId(), () -> noSuch(() -> registers.close(session)), Role.TRAINER);
        As.person(
                stranger.publicId(),
                () -> noSuch(() -> registers.addWalkIn(session, UUID.randomUUID(), new WalkIn("X", null, null))),
                Role.TRAINER);
        asTrainer(() -> noSuch(() -> registers.sheet(farAhead)));
        asTrainer(() -> noSuch(() -> registers.sheet(UUID.randomUUID())));
        As.person(stranger.publicId(), () -> registers.sheet(farAhead), Role.COORDINATOR);
        As.person(
                ann.publicId(),
                () -> {
                    assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> registers.sheet(session));
                    return null;
                },
                Role.PRACTITIONER);
    }

    @Test
    void aTrainerLosesSightOfItFourteenDaysAfterItWasClosed() throws Exception {
        asTrainer(() -> {
            for (int i = 0; i < 2; i++) {
                registers.mark(session, day(i), ann.publicId(), Mark.ATTENDED);
                registers.mark(session, day(i), ben.publicId(), Mark.ATTENDED);
            }
            registers.close(session);
            registers.sheet(session);
            return clock.at(
                    ((Clock) clock).instant().plus(Duration.ofDays(14)), () -> noSuch(() -> registers.sheet(session)));
        });
    }

    private <T> T asTrainer(Callable<T> act) throws Exception {
        return As.person(trainer.publicId(), act, Role.TRAINER);
    }

    private UUID day(int index) {
        return registers.sheet(session).days().get(index).publicId();
    }

    private RegisterSheet.Line line(PersonCard person) {
        return registers.sheet(session).lines().stream()
                .filter(line -> line.person().equals(person.publicId()))
                .findFirst()
                .orElseThrow();
    }

    private static Void noSuch(ThrowingCallable act) {
        return refuses(CommonRefusal.NO_SUCH, act);
    }

    private static Void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
        return null;
    }
}
