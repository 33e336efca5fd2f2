package org.wherry.scheduling.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.people.model.PersonCard;
import org.wherry.scheduling.model.BespokeContact;
import org.wherry.scheduling.model.BespokeRefusal;
import org.wherry.scheduling.model.BespokeRow;
import org.wherry.scheduling.model.BespokeState;
import org.wherry.scheduling.model.BespokeStep.Deed;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.TimeOfDay;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;
import org.wherry.testing.WrittenMails;

/** A booking contact asks for a session of their agency, and a coordinator makes one: one, and for that agency alone. */
@ExtendWith(ArquillianExtension.class)
class AskingForASessionIT {

    @Inject
    private BespokeRequestService requests;

    @Inject
    private BespokeDesk desk;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private RaceForARequest race;

    @Inject
    private GivenRequest given;

    @Inject
    private GivenProgramme programme;

    @Inject
    private WrittenMails mails;

    @Inject
    private Acting acting;

    private UUID agency;
    private PersonCard bea;
    private PlanSession plan;
    private UUID id;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void beaAsksForHerAgency() throws Exception {
        agency = programme.agency(null);
        bea = given.contactOf(agency);
        plan = programme.plan(25, fullDay(SESSION_DAY));
        id = given.asked(bea, agency, plan.course());
    }

    @Test
    void what_was_asked_for_is_kept_and_stands_in_the_list_of_the_agency() throws Exception {
        BespokeDetail seen = seen();

        assertThat(seen.state()).isEqualTo(BespokeState.ASKED);
        assertThat(seen.askedBy()).isEqualTo(bea.name());
        assertThat(seen.brief().days().weekdays()).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(seen.brief().days().timesOfDay()).containsExactly(TimeOfDay.MORNING);
        assertThat(seen.brief().place().address()).contains("The Old School, Wick");
        assertThat(seen.brief().contact().flatMap(BespokeContact::reach)).contains("01632 960100");
        assertThat(given.as(bea, () -> requests.requests(null, new PageRequest(1, 20)))
                        .items())
                .extracting(BespokeRow::id)
                .containsExactly(id);
        assertThat(given.as(bea, () -> requests.requests(BespokeState.DATED, new PageRequest(1, 20)))
                        .items())
                .isEmpty();
    }

    @Test
    void nobody_of_another_agency_sees_it_or_says_anything_about_it() throws Exception {
        PersonCard stranger = given.contactOf(programme.agency(null));
        long version = seen().version();

        assertThat(catchThrowableOfType(NoSuch.class, () -> given.as(stranger, () -> requests.request(id))))
                .isNotNull();
        assertThat(catchThrowableOfType(NoSuch.class, () -> given.as(stranger, () -> say(version, "Ours, please"))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        NoSuch.class, () -> given.as(stranger, () -> requests.ask(agency, given.wish(plan.course())))))
                .isNotNull();
        assertThat(given.as(stranger, () -> requests.requests(null, new PageRequest(1, 20)))
                        .total())
                .isZero();
    }

    @Test
    void a_question_waits_for_the_agency_and_both_are_written_to() throws Exception {
        desk(version -> desk.ask(id, version, "Is there a screen?"));
        assertThat(seen().state()).isEqualTo(BespokeState.QUESTION);
        assertThat(lastMail(bea)).contains("Is there a screen?");

        long version = seen().version();
        given.as(bea, () -> say(version, "Yes, and a piano"));

        BespokeDetail answered = seen();
        assertThat(answered.state()).isEqualTo(BespokeState.ASKED);
        assertThat(answered.changeable()).isFalse();
        assertThat(answered.steps())
                .extracting(BespokeDetail.Said::deed)
                .containsExactly(Deed.ASKED, Deed.QUESTION, Deed.ANSWER);
        assertThat(answered.steps().get(2).by()).isEqualTo(bea.name());
    }

    @Test
    void whoever_saw_less_than_there_is_is_refused() throws Exception {
        long before = seen().version();
        given.as(bea, () -> say(before, "It will be forty"));

        assertThat(refusal(() -> acting.asCoordinator(TODAY, () -> {
                    desk.decline(id, before, "Too few");
                    return null;
                })))
                .isEqualTo(CommonRefusal.LOST_UPDATE);
        assertThat(seen().state()).isEqualTo(BespokeState.ASKED);
    }

    @Test
    void a_session_made_for_it_is_closed_for_the_agency_whatever_the_plan_says() throws Exception {
        UUID other = programme.agency(null);

        UUID session = date(GivenProgramme.openTo(plan, other), true);

        CourseSession made = acting.asCoordinator(TODAY, () -> scheduling.session(session));
        assertThat(made.openness()).isEqualTo(Openness.AGENCIES);
        assertThat(made.openTo()).containsExactly(given.inside(agency));
        assertThat(seen().session().id()).isEqualTo(session);
        assertThat(seen().session().inProgramme()).isTrue();
        assertThat(acting.asCoordinator(TODAY, () -> desk.behind(session)))
                .map(BespokeDesk.Behind::id)
                .contains(id);
        assertThat(lastMail(bea)).contains("as you asked");
    }

    @Test
    void the_agency_is_told_of_a_draft_only_once_it_is_in_the_programme() throws Exception {
        UUID session = date(plan, false);
        assertThat(seen().state()).isEqualTo(BespokeState.DATED);
        assertThat(mails.to(bea.email().orElseThrow())).isEmpty();

        acting.asCoordinator(TODAY, () -> {
            scheduling.publish(session);
            return null;
        });

        assertThat(lastMail(bea)).contains("as you asked");
    }

    @Test
    void when_the_session_is_called_off_the_request_waits_again_and_remembers() throws Exception {
        UUID session = date(plan, true);

        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(session, "The trainer is ill");
            return null;
        });

        BespokeDetail open = seen();
        assertThat(open.state()).isEqualTo(BespokeState.ASKED);
        assertThat(open.session()).isNull();
        assertThat(open.steps()).extracting(BespokeDetail.Said::deed).endsWith(Deed.DATED, Deed.CALLED_OFF);
        assertThat(open.steps().get(2).session().id()).isEqualTo(session);
        assertThat(lastMail(bea)).contains("The trainer is ill", "open again");
        assertThat(date(plan, true)).isNotEqualTo(session);
    }

    @Test
    void a_subject_in_words_is_dated_only_after_the_course_is_named() throws Exception {
        UUID inWords = given.asked(bea, agency, null);

        assertThat(refusal(() -> date(inWords, plan, true))).isEqualTo(BespokeRefusal.COURSE_NEEDED);
        acting.asCoordinator(TODAY, () -> {
            desk.name(inWords, requests.request(inWords).version(), plan.course());
            return null;
        });
        date(inWords, plan, true);

        assertThat(given.as(bea, () -> requests.request(inWords)).brief().subject())
                .contains("Something that no course is about");
    }

    @Test
    void of_two_coordinators_who_set_a_date_at_once_one_makes_a_session() throws Exception {
        RaceForARequest.Result result = race.run(id, plan);

        assertThat(result.sessions()).isEqualTo(1);
        assertThat(result.refusals())
                .hasSize(RaceForARequest.COORDINATORS - 1)
                .allSatisfy(failure -> assertThat(((Refusal) failure).reason()).isEqualTo(CommonRefusal.LOST_UPDATE));
        assertThat(seen().state()).isEqualTo(BespokeState.DATED);
    }

    /** What the training team does about the request as it is now. */
    private interface Deal {
        void at(long version);
    }

    private void desk(Deal deal) throws Exception {
        long version = seen().version();
        acting.asCoordinator(TODAY, () -> {
            deal.at(version);
            return null;
        });
    }

    private Object say(long version, String words) {
        requests.say(id, version, words);
        return null;
    }

    private UUID date(PlanSession planned, boolean publishing) throws Exception {
        return date(id, planned, publishing);
    }

    private UUID date(UUID request, PlanSession planned, boolean publishing) throws Exception {
        return acting.asCoordinator(
                TODAY, () -> desk.date(request, requests.request(request).version(), planned, publishing));
    }

    private BespokeDetail seen() throws Exception {
        return given.as(bea, () -> requests.request(id));
    }

    private String lastMail(PersonCard to) {
        List<OutboxMessage> written = mails.to(to.email().orElseThrow());
        assertThat(written).as("mails to " + to.name()).isNotEmpty();
        return mails.bodyOf(written.get(0));
    }

    private static Object refusal(Callable<?> act) {
        return catchThrowableOfType(Refusal.class, act::call).reason();
    }
}
