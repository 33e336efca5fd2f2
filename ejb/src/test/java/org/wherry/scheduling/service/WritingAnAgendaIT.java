package org.wherry.scheduling.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.service.Crowd;
import org.wherry.booking.service.Crowd.Outcome;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaKind;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.AgendaRefusal;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Who writes the agenda of a session, and what becomes of it when two do, or the session is copied. */
@ExtendWith(ArquillianExtension.class)
class WritingAnAgendaIT {

    @Inject
    private AgendaService agendas;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private PlanChanges changes;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void a_trainer_writes_that_of_their_own_draft_and_no_other() throws Exception {
        List<UUID> trainers = given.people(2);
        UUID trainer = trainers.get(0);
        UUID stranger = trainers.get(1);
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID session = acting.asTrainer(trainer, TODAY, () -> scheduling.draft(plan));

        acting.asTrainer(trainer, TODAY, () -> agendas.add(session, talk(10)));

        assertThat(refusal(() -> acting.asTrainer(stranger, TODAY, () -> agendas.add(session, talk(11)))))
                .isInstanceOf(NoSuch.class);
        assertThat(refusal(() -> acting.asVisitor(TODAY, () -> agendas.agenda(session))))
                .isInstanceOf(NoSuch.class);
        acting.asCoordinator(TODAY, () -> {
            scheduling.publish(session);
            return null;
        });
        assertThat(refusal(() -> acting.asTrainer(trainer, TODAY, () -> agendas.add(session, talk(11))))
                        .reason())
                .isEqualTo(SessionRefusal.NOT_YOUR_DRAFT);
        assertThat(acting.asVisitor(TODAY, () -> agendas.agenda(session)).items())
                .hasSize(1);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_written_over() throws Exception {
        UUID session = given.session(5);
        UUID item = add(session, talk(10));
        long seen = agenda(session).item(item).version();
        change(item, seen, talk(11));

        assertThat(refusal(() -> change(item, seen, talk(12))).reason()).isEqualTo(CommonRefusal.LOST_UPDATE);
        assertThat(agenda(session).item(item).starts()).isEqualTo("11:00");
    }

    @Test
    void two_who_write_at_once_write_one_thing_at_a_time() throws Exception {
        UUID trainer = given.people(1).get(0);
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID draft = acting.asTrainer(trainer, TODAY, () -> scheduling.draft(plan));

        List<Outcome<UUID>> outcomes = Crowd.atOnce(
                List.of(() -> add(draft, talk(10)), () -> add(draft, talk(10)), () -> add(draft, talk(10))));

        assertThat(outcomes.stream().filter(outcome -> outcome.failure() == null))
                .hasSize(1);
        assertThat(outcomes.stream().map(Outcome::failure).filter(failure -> failure != null))
                .allSatisfy(
                        failure -> assertThat(((Refusal) failure).reason()).isEqualTo(AgendaRefusal.AGENDA_OVERLAPS));
    }

    @Test
    void a_copy_takes_it_along() throws Exception {
        UUID session = given.session(5);
        add(session, talk(10));

        UUID copy = acting.asCoordinator(TODAY, () -> changes.copy(session, List.of(SESSION_DAY.plusWeeks(1)), true))
                .get(0);

        assertThat(agenda(copy).items()).extracting(AgendaItem::title).containsExactly("Talk at 10");
        assertThat(agenda(session).items()).hasSize(1);
    }

    private UUID add(UUID session, AgendaPlan plan) throws Exception {
        return acting.asCoordinator(TODAY, () -> agendas.add(session, plan));
    }

    private void change(UUID item, long version, AgendaPlan plan) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            agendas.change(item, version, plan, false);
            return null;
        });
    }

    private Agenda agenda(UUID session) throws Exception {
        return acting.asCoordinator(TODAY, () -> agendas.agenda(session));
    }

    private static AgendaPlan talk(int hour) {
        return new AgendaPlan(
                1,
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                AgendaKind.PLENARY,
                "Talk at " + hour,
                null,
                null,
                List.of());
    }

    private static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }
}
