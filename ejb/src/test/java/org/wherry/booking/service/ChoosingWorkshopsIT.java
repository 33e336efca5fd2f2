package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.model.WorkshopRefusal;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.booking.service.WorkshopService.Choice;
import org.wherry.booking.service.WorkshopService.Round;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.AgendaRefusal;
import org.wherry.scheduling.service.AgendaService;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Delegates choose workshops; the places of those come back with the places of the session. */
@ExtendWith(ArquillianExtension.class)
class ChoosingWorkshopsIT {

    @Inject
    private WorkshopService workshops;

    @Inject
    private AgendaService agendas;

    @Inject
    private BookingService bookings;

    @Inject
    private SwapService swaps;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenConference conference;

    @Inject
    private GivenAgency agencies;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void a_delegate_chooses_and_changes_their_mind() throws Exception {
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 1, 2);
        UUID person = given.people(1).get(0);
        String reference = conference.book(person, session);

        conference.choose(person, reference, round, conference.workshop(round, 2));
        conference.choose(person, reference, round, conference.workshop(round, 1));

        assertThat(chosen(person, reference)).containsExactly("Workshop 1");
        assertThat(conference.taken(conference.workshop(round, 1))).isEqualTo(1);
        assertThat(conference.taken(conference.workshop(round, 2))).isZero();
        conference.choose(person, reference, round, null);
        assertThat(conference.taken(conference.workshop(round, 1))).isZero();
    }

    @Test
    void a_full_workshop_refuses_and_nothing_of_the_wish_is_kept() throws Exception {
        UUID session = given.session(5);
        UUID first = conference.round(session, 11, 1, 2);
        UUID second = conference.round(session, 13, 1, 2);
        UUID full = conference.workshop(second, 1);
        conference.whoChose(session, second, full);
        UUID person = given.people(1).get(0);
        String reference = conference.book(person, session);

        Refusal refusal = refusal(() -> acting.asPractitioner(person, TODAY, () -> {
            workshops.choose(
                    reference, List.of(new Choice(first, conference.workshop(first, 2)), new Choice(second, full)));
            return null;
        }));

        assertThat(refusal.reason()).isEqualTo(WorkshopRefusal.WORKSHOP_FULL);
        assertThat(refusal.details()).containsExactly("Workshop 1");
        assertThat(chosen(person, reference)).isEmpty();
    }

    @Test
    void only_those_with_a_place_choose_and_only_before_it_begins() throws Exception {
        UUID session = given.session(1);
        UUID round = conference.round(session, 11, 3, 3);
        UUID workshop = conference.workshop(round, 1);
        conference.whoChose(session, round, workshop);
        UUID waiting = given.people(1).get(0);
        String inLine = conference.book(waiting, session);

        assertThat(refusal(() -> conference.choose(waiting, inLine, round, workshop))
                        .reason())
                .isEqualTo(WorkshopRefusal.NO_PLACE_TO_CHOOSE_FOR);
        Instant begun = Instant.parse("2037-05-12T09:00:00Z");
        assertThat(refusal(() -> acting.asPractitioner(waiting, begun, () -> {
                            workshops.choose(inLine, List.of(new Choice(round, workshop)));
                            return null;
                        }))
                        .reason())
                .isEqualTo(WorkshopRefusal.CHOOSING_IS_OVER);
    }

    @Test
    void nobody_chooses_for_a_booking_of_somebody_else() throws Exception {
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 3, 3);
        UUID workshop = conference.workshop(round, 1);
        String reference = conference.whoChose(session, round, workshop);
        UUID stranger = given.people(1).get(0);

        assertThat(refusal(() -> conference.choose(stranger, reference, round, workshop)))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void a_workshop_of_another_session_is_none_of_this_one() throws Exception {
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 3, 3);
        UUID elsewhere = conference.round(given.session(5), 11, 3, 3);
        UUID person = given.people(1).get(0);
        String reference = conference.book(person, session);

        assertThat(refusal(() -> conference.choose(person, reference, round, conference.workshop(elsewhere, 1))))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void workshops_come_back_with_the_place() throws Exception {
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 1, 3);
        UUID workshop = conference.workshop(round, 1);
        UUID person = given.people(1).get(0);
        String reference = conference.book(person, session);
        conference.choose(person, reference, round, workshop);

        acting.asPractitioner(person, TODAY, () -> bookings.cancel(reference, null));

        assertThat(conference.taken(workshop)).isZero();
        conference.whoChose(session, round, workshop);
        acting.asCoordinator(TODAY, () -> {
            scheduling.callOff(session, "Snow");
            return null;
        });
        assertThat(conference.taken(workshop)).isZero();
    }

    @Test
    void workshops_come_back_when_a_delegate_moves_to_another_date() throws Exception {
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 1, 3);
        UUID workshop = conference.workshop(round, 1);
        UUID person = given.people(1).get(0);
        String reference = conference.book(person, session);
        conference.choose(person, reference, round, workshop);
        UUID other = given.published(given.plan(1, fullDay(SESSION_DAY.plusDays(1))));

        acting.asPractitioner(person, TODAY, () -> swaps.transfer(reference, other, IfFull.REFUSE, null));

        assertThat(conference.taken(workshop)).isZero();
    }

    @Test
    void a_colleague_takes_over_what_was_chosen() throws Exception {
        UUID agency = given.agency(null);
        UUID contact = agencies.contactOf(agency);
        UUID holder = agencies.memberOf(agency);
        UUID colleague = agencies.memberOf(agency);
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 1, 3);
        String reference = conference.book(holder, session);
        conference.choose(holder, reference, round, conference.workshop(round, 1));

        String taken = agencies.asContact(
                        contact, () -> swaps.substitute(reference, new Chosen(colleague, null), "Jury service"))
                .reference();

        assertThat(chosen(colleague, taken)).containsExactly("Workshop 1");
        assertThat(chosen(holder, reference)).isEmpty();
        assertThat(conference.taken(conference.workshop(round, 1))).isEqualTo(1);
    }

    @Test
    void whoever_books_for_an_agency_chooses_for_its_people() throws Exception {
        UUID agency = given.agency(null);
        UUID contact = agencies.contactOf(agency);
        UUID member = agencies.memberOf(agency);
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 1, 3);
        String reference = conference.book(member, session);
        Choice choice = new Choice(round, conference.workshop(round, 1));

        agencies.asContact(contact, () -> {
            workshops.choose(reference, List.of(choice));
            return null;
        });

        assertThat(chosen(member, reference)).containsExactly("Workshop 1");
    }

    @Test
    void a_workshop_keeps_a_place_for_everybody_who_chose_it() throws Exception {
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 3, 3);
        UUID workshop = conference.workshop(round, 1);
        conference.whoChose(session, round, workshop);
        conference.whoChose(session, round, workshop);

        assertThat(refusal(() -> change(round, offer(workshop, 1), offer(conference.workshop(round, 2), 3)))
                        .reason())
                .isEqualTo(AgendaRefusal.MORE_HAVE_CHOSEN);
        change(round, offer(workshop, 2), offer(conference.workshop(round, 2), 3));

        assertThat(conference.item(round).workshops().get(0).placesLeft()).isZero();
    }

    @Test
    void a_workshop_that_was_chosen_goes_only_when_that_is_confirmed() throws Exception {
        UUID session = given.session(5);
        UUID round = conference.round(session, 11, 3, 3, 3);
        UUID gone = conference.workshop(round, 1);
        UUID person = given.people(1).get(0);
        String reference = conference.book(person, session);
        conference.choose(person, reference, round, gone);
        AgendaPlan.Offer[] stay = {offer(conference.workshop(round, 2), 3), offer(conference.workshop(round, 3), 3)};

        assertThat(refusal(() -> change(round, stay)).reason()).isEqualTo(AgendaRefusal.WORKSHOP_IS_CHOSEN);
        acting.asCoordinator(TODAY, () -> {
            agendas.change(round, conference.item(round).version(), GivenConference.plan(11, List.of(stay)), true);
            return null;
        });

        assertThat(conference.item(round).workshops()).hasSize(2);
        assertThat(chosen(person, reference)).isEmpty();
        conference.choose(person, reference, round, conference.workshop(round, 1));
        assertThat(chosen(person, reference)).hasSize(1);
    }

    private void change(UUID round, AgendaPlan.Offer... offers) throws Exception {
        acting.asCoordinator(TODAY, () -> {
            agendas.change(round, conference.item(round).version(), GivenConference.plan(11, List.of(offers)), false);
            return null;
        });
    }

    private static AgendaPlan.Offer offer(UUID workshop, int places) {
        return new AgendaPlan.Offer(workshop, "Kept " + workshop, null, null, null, places);
    }

    private List<String> chosen(UUID person, String reference) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> workshops.toChoose(reference)).rounds().stream()
                .map(Round::chosen)
                .filter(each -> each != null)
                .map(each -> each.title())
                .toList();
    }

    private static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }
}
