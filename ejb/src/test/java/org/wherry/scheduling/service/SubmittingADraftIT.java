package org.wherry.scheduling.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.scheduling.model.SessionRemark.Step;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.model.SessionState;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** A trainer drafts a session and submits it; a coordinator sends it back, and publishes it in the end. */
@ExtendWith(ArquillianExtension.class)
class SubmittingADraftIT {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private WorkflowService workflow;

    @Inject
    private OnlineSessions online;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void aDraftGoesToAndFroAndIntoTheProgramme() throws Exception {
        UUID trainer = given.people(1).get(0);
        PlanSession plan = given.plan(5, fullDay(SESSION_DAY));
        UUID id = acting.asTrainer(trainer, TODAY, () -> scheduling.draft(plan));

        submit(trainer, id);
        assertThat(state(id)).isEqualTo(SessionState.SUBMITTED);
        assertThat(reason(() -> revise(trainer, id, plan))).isEqualTo(SessionRefusal.NOT_YOUR_DRAFT);
        acting.asCoordinator(TODAY, () -> {
            workflow.sendBack(id, "Which room?");
            return null;
        });
        assertThat(acting.asTrainer(trainer, TODAY, () -> workflow.mine()))
                .singleElement()
                .satisfies(row -> assertThat(row.sentBack()).isEqualTo("Which room?"));
        revise(trainer, id, plan);
        submit(trainer, id);
        acting.asCoordinator(TODAY, () -> {
            scheduling.publish(id);
            return null;
        });

        assertThat(state(id)).isEqualTo(SessionState.PUBLISHED);
        assertThat(acting.asTrainer(trainer, TODAY, () -> workflow.remarks(id)))
                .extracting(WorkflowService.Remark::step)
                .containsExactly(Step.SUBMITTED, Step.SENT_BACK, Step.SUBMITTED, Step.PUBLISHED);
    }

    @Test
    void aSubmittedSessionIsNobodyElses() throws Exception {
        UUID trainer = given.people(1).get(0);
        UUID other = given.people(1).get(0);
        UUID id = acting.asTrainer(trainer, TODAY, () -> scheduling.draft(given.plan(5, fullDay(SESSION_DAY))));
        submit(trainer, id);

        assertThatThrownBy(() -> acting.asVisitor(TODAY, () -> scheduling.session(id)))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> submit(other, id)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> acting.asTrainer(trainer, TODAY, () -> {
                    scheduling.publish(id);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(reason(() -> submit(trainer, id))).isEqualTo(SessionRefusal.NOT_TO_SUBMIT);
    }

    @Test
    void aTrainerChangesNothingThatIsPublished() throws Exception {
        UUID trainer = given.people(1).get(0);
        PlanSession plan = GivenProgramme.deliveredBy(given.plan(5, fullDay(SESSION_DAY)), trainer);
        UUID id = given.published(plan);

        assertThat(reason(() -> revise(trainer, id, plan))).isEqualTo(SessionRefusal.NOT_YOUR_DRAFT);
    }

    @Test
    void whereItIsOnlineIsForThoseWhoRunItAndForOthersOnlyNearTheTime() throws Exception {
        OnlinePlace place = new OnlinePlace("https://meet.example.org/neglect", "Sam", "01632 960100");
        PlanTerms terms =
                new PlanTerms(null, Openness.ALL, Set.of(), Set.of(), List.of(), place, SessionSettings.usual());
        UUID id = given.published(PlanningTerms.on(given.plan(5, fullDay(SESSION_DAY)), terms));
        var start = fullDay(SESSION_DAY).times().start().toInstant();

        assertThat(acting.asCoordinator(TODAY, () -> online.of(scheduling.session(id))))
                .contains(place);
        assertThat(acting.asVisitor(TODAY, () -> online.nearTheTime(scheduling.session(id))))
                .isEmpty();
        assertThat(acting.asVisitor(
                        start.minus(OnlineSessions.BEFORE), () -> online.nearTheTime(scheduling.session(id))))
                .contains(place);
        assertThat(acting.asVisitor(start.plusSeconds(86_400), () -> online.nearTheTime(scheduling.session(id))))
                .isEmpty();
        assertThat(reason(() -> new OnlinePlace("http://meet.example.org", null, null)))
                .isEqualTo(SessionRefusal.LINK_NOT_SAFE);
    }

    private void submit(UUID trainer, UUID id) throws Exception {
        acting.asTrainer(trainer, TODAY, () -> {
            workflow.submit(id, null);
            return null;
        });
    }

    private void revise(UUID trainer, UUID id, PlanSession plan) throws Exception {
        acting.asTrainer(trainer, TODAY, () -> {
            scheduling.revise(id, scheduling.session(id).version(), plan);
            return null;
        });
    }

    private SessionState state(UUID id) throws Exception {
        return acting.asCoordinator(TODAY, () -> scheduling.session(id).state());
    }

    private static Reason reason(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
