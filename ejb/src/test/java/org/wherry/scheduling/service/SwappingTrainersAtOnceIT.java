package org.wherry.scheduling.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.deliveredBy;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.service.Violations;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Two sessions of the programme take each other's trainer in the same moment: each is done, or told what to do instead. */
@ExtendWith(ArquillianExtension.class)
class SwappingTrainersAtOnceIT {

    private static final String DONE = "done";

    @Inject
    private SchedulingService scheduling;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @RepeatedTest(5)
    void at_the_same_time_of_day_neither_is_given_somebody_who_is_elsewhere() throws Exception {
        assertThat(swap(SESSION_DAY, SESSION_DAY)).containsOnly(SessionRefusal.TRAINER_TAKEN);
    }

    @RepeatedTest(5)
    void on_other_days_both_are_done() throws Exception {
        assertThat(swap(SESSION_DAY, SESSION_DAY.plusDays(7))).containsOnly(DONE);
    }

    @Test
    void whoever_the_database_stops_because_two_wait_for_each_other_is_told_to_look_again() throws Exception {
        List<UUID> both = List.of(given.venue(), given.venue());
        CyclicBarrier crossing = new CyclicBarrier(2);
        AtomicInteger turn = new AtomicInteger();

        List<Object> became = AtOnce.times(2, () -> {
            int mine = turn.getAndIncrement();
            transaction.begin();
            try {
                return Violations.refusing(
                        () -> {
                            touch(both.get(mine));
                            meet(crossing);
                            touch(both.get(1 - mine));
                            return (Object) DONE;
                        },
                        Map.of());
            } finally {
                transaction.rollback();
            }
        });

        assertThat(became).containsExactlyInAnyOrder(DONE, CommonRefusal.LOST_UPDATE);
    }

    private void touch(UUID venue) {
        entities.createNativeQuery("UPDATE venue SET version = version WHERE public_id = ?1")
                .setParameter(1, venue)
                .executeUpdate();
    }

    private static void meet(CyclicBarrier crossing) {
        try {
            crossing.await(20, TimeUnit.SECONDS);
        } catch (Exception nobodyCame) {
            throw new IllegalStateException(nobodyCame);
        }
    }

    private List<Object> swap(LocalDate first, LocalDate second) throws Exception {
        List<UUID> trainers = given.people(2);
        List<PlanSession> plans = List.of(given.plan(5, fullDay(first)), given.plan(5, fullDay(second)));
        List<UUID> sessions = List.of(
                given.published(deliveredBy(plans.get(0), trainers.get(0))),
                given.published(deliveredBy(plans.get(1), trainers.get(1))));
        List<Long> versions = List.of(version(sessions.get(0)), version(sessions.get(1)));
        AtomicInteger turn = new AtomicInteger();
        return AtOnce.times(2, () -> {
            int mine = turn.getAndIncrement();
            PlanSession swapped = deliveredBy(plans.get(mine), trainers.get(1 - mine));
            return acting.asCoordinator(TODAY, () -> {
                scheduling.revise(sessions.get(mine), versions.get(mine), swapped);
                return DONE;
            });
        });
    }

    private long version(UUID session) throws Exception {
        return acting.asVisitor(TODAY, () -> scheduling.session(session).version());
    }
}
