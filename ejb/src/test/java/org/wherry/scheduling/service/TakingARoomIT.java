package org.wherry.scheduling.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.SchedulingRefusal;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** No room and nobody is at two sessions of the programme at once, and the planner is told which other one it is. */
@ExtendWith(ArquillianExtension.class)
class TakingARoomIT {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private VenueRegister register;

    @Inject
    private PlanChanges changes;

    @Inject
    private RaceForARoom race;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void ofManyWhoPublishInOneRoomAtOnceOneDoesAndTheOthersAreToldWhichSessionItIs() throws Exception {
        RaceForARoom.Result result = race.forARoom();

        assertThat(result.published()).isEqualTo(1);
        assertThat(result.refusals()).hasSize(RaceForARoom.SESSIONS - 1).allSatisfy(failure -> {
            Refusal refusal = (Refusal) failure;
            assertThat(refusal.reason()).isEqualTo(SessionRefusal.ROOM_TAKEN);
            assertThat(refusal.details()).startsWith("Main room", 1).endsWith(startOf(SESSION_DAY));
        });
    }

    @Test
    void ofManyWhoPublishForOneTrainerAtOnceOneDoes() throws Exception {
        RaceForARoom.Result result = race.forATrainer();

        assertThat(result.published()).isEqualTo(1);
        assertThat(result.refusals())
                .extracting(failure -> ((Refusal) failure).reason())
                .hasSize(RaceForARoom.SESSIONS - 1)
                .containsOnly(SessionRefusal.TRAINER_TAKEN);
    }

    @Test
    void aDraftTakesNothingAndWhatIsCalledOffGivesBack() throws Exception {
        PlanSession plan = inARoom();
        acting.asCoordinator(TODAY, () -> scheduling.draft(plan));
        UUID held = given.published(plan);
        UUID second = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));

        assertThat(refusal(() -> publish(second)).reason()).isEqualTo(SessionRefusal.ROOM_TAKEN);

        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(held, "Snow");
            return null;
        });
        publish(second);
    }

    @Test
    void theRoomIsFreeAgainAsTheSessionBeforeEnds() throws Exception {
        PlanSession plan = inARoom();
        given.published(PlanningTerms.on(plan, new Day(SESSION_DAY, LocalTime.of(9, 0), LocalTime.NOON)));

        given.published(PlanningTerms.on(plan, new Day(SESSION_DAY, LocalTime.NOON, LocalTime.of(16, 0))));
    }

    @Test
    void movingIntoATakenRoomIsRefusedAndMovingAwayFreesIt() throws Exception {
        PlanSession plan = inARoom();
        UUID first = given.published(plan);
        UUID second = given.published(PlanningTerms.on(plan, fullDay(SESSION_DAY.plusDays(1))));

        assertThat(refusal(() -> move(second, fullDay(SESSION_DAY))).reason()).isEqualTo(SessionRefusal.ROOM_TAKEN);

        move(first, fullDay(SESSION_DAY.plusDays(2)));
        move(second, fullDay(SESSION_DAY));
    }

    @Test
    void copiesAreMadeAllOrNone() throws Exception {
        PlanSession plan = inARoom();
        UUID first = given.published(plan);
        given.published(PlanningTerms.on(plan, fullDay(SESSION_DAY.plusWeeks(2))));

        assertThat(refusal(() -> copy(first, 1, 2, 3)).reason()).isEqualTo(SessionRefusal.ROOM_TAKEN);
        assertThat(copy(first, 1, 3)).hasSize(2);
        assertThat(refusal(() -> copy(first, 1)).reason()).isEqualTo(SessionRefusal.ROOM_TAKEN);
        assertThat(refusal(() -> copy(first)).reason()).isEqualTo(SessionRefusal.COPIES_IMPOSSIBLE);
    }

    @Test
    void aSessionIsNoLargerThanItsRoomMayHold() throws Exception {
        UUID session = given.published(inARoom());
        long version = version(session);

        assertThat(refusal(() -> acting.asCoordinator(TODAY, () -> {
                            changes.resize(session, version, 201);
                            return null;
                        }))
                        .details())
                .containsExactly(200);
    }

    @Test
    void whatHasBegunIsNotMoved() throws Exception {
        UUID session = given.published(inARoom());
        long version = version(session);

        assertThat(refusal(() -> acting.asCoordinator(startOf(SESSION_DAY), () -> {
                            changes.move(session, version, List.of(fullDay(SESSION_DAY.plusDays(1))));
                            return null;
                        }))
                        .reason())
                .isEqualTo(SchedulingRefusal.BEGUN);
    }

    private PlanSession inARoom() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID room = acting.asVisitor(
                TODAY, () -> register.venue(plan.venue()).rooms().get(0).publicId());
        return PlanningTerms.in(plan, room);
    }

    private List<UUID> copy(UUID session, int... weeksLater) throws Exception {
        return acting.asCoordinator(
                TODAY,
                () -> changes.copy(
                        session,
                        Arrays.stream(weeksLater)
                                .mapToObj(SESSION_DAY::plusWeeks)
                                .toList(),
                        true));
    }

    private void move(UUID session, Day day) throws Exception {
        long version = version(session);
        acting.asCoordinator(TODAY, () -> {
            changes.move(session, version, List.of(day));
            return null;
        });
    }

    private void publish(UUID session) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            scheduling.publish(session);
            return null;
        });
    }

    private long version(UUID session) throws Exception {
        return acting.asCoordinator(TODAY, () -> scheduling.session(session).version());
    }

    private static Instant startOf(LocalDate day) {
        return fullDay(day).times().start().toInstant();
    }

    private static Refusal refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
