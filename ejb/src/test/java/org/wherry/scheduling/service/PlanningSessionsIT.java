package org.wherry.scheduling.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.SchedulingRefusal;
import org.wherry.scheduling.model.SessionDay;
import org.wherry.scheduling.model.SessionState;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A coordinator plans a session, changes it, and publishes it or calls it off. */
@ExtendWith(ArquillianExtension.class)
class PlanningSessionsIT {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private VenueService venues;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void aDraftIsChangedAndPublished() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID id = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));
        UUID kept = session(id).days().get(0).publicId();
        UUID agency = given.agency(null);
        Day shorter = new Day(SESSION_DAY, LocalTime.of(10, 0), LocalTime.of(12, 0));

        revise(id, GivenProgramme.openTo(on(plan, fullDay(SESSION_DAY.minusDays(7)), shorter), agency));
        acting.asCoordinator(TODAY, () -> {
            scheduling.publish(id);
            return null;
        });

        CourseSession session = session(id);
        assertThat(session.state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(session.isClosed()).isTrue();
        assertThat(session.days()).extracting(SessionDay::position).containsExactly(1, 2);
        assertThat(session.days().get(1).publicId()).isEqualTo(kept);
        assertThat(session.startsAt()).isEqualTo("2037-05-05T08:30:00Z");

        revise(id, on(plan, fullDay(SESSION_DAY)));
        assertThat(session(id).days()).hasSize(1);
        assertThat(session(id).isClosed()).isFalse();
    }

    @Test
    void aStaleVersionIsALostUpdate() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID id = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));
        long seen = session(id).version();
        // Only a day moves: that is a change of the session all the same.
        revise(id, seen, on(plan, fullDay(SESSION_DAY), fullDay(SESSION_DAY.plusDays(1))));

        assertThatThrownBy(() -> revise(id, seen, plan)).isInstanceOf(LostUpdate.class);
        assertThat(session(id).days()).hasSize(2);
    }

    @Test
    void ofTwoChangesInTheSameMomentOneIsLostAndSaysSo() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID id = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));
        long seen = session(id).version();
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Throwable>> both = List.of(6, 7).stream()
                .map(capacity -> threads.submit(() -> {
                    Thread.currentThread().setContextClassLoader(ours);
                    start.await();
                    return thrownBy(() -> revise(id, seen, GivenProgramme.withCapacity(plan, capacity)));
                }))
                .toList();
        start.countDown();

        List<Throwable> failures = Arrays.asList(both.get(0).get(), both.get(1).get());
        threads.shutdown();

        assertThat(failures).filteredOn(failure -> failure == null).hasSize(1);
        assertThat(failures).filteredOn(failure -> failure != null).hasOnlyElementsOfType(LostUpdate.class);
    }

    @Test
    void onlyCoordinatorsPlan() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID practitioner = given.people(1).get(0);

        assertThatThrownBy(() -> acting.asPractitioner(practitioner, TODAY, () -> scheduling.draft(plan)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.asVisitor(TODAY, () -> venues.addSeries("roadshow", "Roadshow")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aDraftIsThereForItsTrainer() throws Exception {
        UUID trainer = given.people(1).get(0);
        UUID stranger = given.people(1).get(0);
        PlanSession plan = GivenProgramme.deliveredBy(given.plan(5, fullDay(SESSION_DAY)), trainer);
        UUID id = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));

        assertThat(acting.asPractitioner(
                        trainer, TODAY, () -> scheduling.session(id).publicId()))
                .isEqualTo(id);
        assertThatThrownBy(() -> acting.asPractitioner(stranger, TODAY, () -> scheduling.session(id)))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void whatDoesNotExistCannotBePlannedWith() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID unknown = UUID.randomUUID();

        for (PlanSession wrong : List.of(
                GivenProgramme.deliveredBy(plan, unknown), GivenProgramme.openTo(plan, unknown), at(plan, unknown))) {
            assertThatThrownBy(() -> acting.asCoordinator(TODAY, () -> scheduling.draft(wrong)))
                    .isInstanceOf(NoSuch.class);
        }
    }

    @Test
    void whatIsOverIsNotCalledOffAndNotPublished() throws Exception {
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID published = given.published(plan);
        UUID draft = acting.asCoordinator(TODAY, () -> scheduling.draft(plan));
        Instant begun = Instant.parse("2037-05-12T08:30:00Z");

        assertThat(refusal(() -> acting.asCoordinator(begun, () -> {
                            scheduling.callOff(published, "Snow");
                            return null;
                        }))
                        .reason())
                .isEqualTo(SchedulingRefusal.BEGUN);
        assertThat(refusal(() -> acting.asCoordinator(begun, () -> {
                            scheduling.publish(draft);
                            return null;
                        }))
                        .reason())
                .isEqualTo(SchedulingRefusal.IN_THE_PAST);
    }

    @Test
    void aSeriesHasAKeyOfItsOwn() throws Exception {
        String key = "series-" + UUID.randomUUID();
        UUID series = acting.asCoordinator(TODAY, () -> venues.addSeries(key, "Roadshow"));

        assertThat(acting.asVisitor(TODAY, () -> venues.seriesList()))
                .anyMatch(
                        known -> known.publicId().equals(series) && known.key().equals(key));
        assertThat(refusal(() -> acting.asCoordinator(TODAY, () -> venues.addSeries(key, "Another")))
                        .reason())
                .isEqualTo(SchedulingRefusal.SERIES_TAKEN);
        assertThat(refusal(() -> acting.asCoordinator(TODAY, () -> venues.addSeries("Not A Key", "Another")))
                        .reason())
                .isEqualTo(SchedulingRefusal.SERIES_KEY_MALFORMED);
    }

    private CourseSession session(UUID id) throws Exception {
        return acting.asCoordinator(TODAY, () -> scheduling.session(id));
    }

    private void revise(UUID id, PlanSession plan) throws Exception {
        revise(id, session(id).version(), plan);
    }

    private void revise(UUID id, long version, PlanSession plan) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            scheduling.revise(id, version, plan);
            return null;
        });
    }

    private static PlanSession on(PlanSession plan, Day... days) {
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                plan.venue(),
                plan.series(),
                List.of(days),
                plan.trainers(),
                plan.openTo(),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.figuresNote());
    }

    private static PlanSession at(PlanSession plan, UUID venue) {
        return new PlanSession(
                plan.course(),
                plan.capacity(),
                venue,
                plan.series(),
                plan.days(),
                plan.trainers(),
                plan.openTo(),
                plan.collects(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.figuresNote());
    }

    private static Throwable thrownBy(ThrowingCallable act) {
        try {
            act.call();
            return null;
        } catch (Throwable failed) {
            return failed;
        }
    }

    private static Refusal refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
