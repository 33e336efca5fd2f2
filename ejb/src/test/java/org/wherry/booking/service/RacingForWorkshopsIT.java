package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.WorkshopRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Whatever races, a workshop never has more people than places, and never fewer than it could. */
@ExtendWith(ArquillianExtension.class)
class RacingForWorkshopsIT {

    private static final int PEOPLE = 60;

    @Inject
    private RaceForWorkshops race;

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenConference conference;

    @Inject
    private BookingService bookings;

    @Inject
    private BookingAudit audit;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @RepeatedTest(2)
    void exactly_as_many_get_in_as_there_are_places() throws Exception {
        RaceForWorkshops.Result result = race.run(PEOPLE);

        assertThat(result.held()).isEqualTo(RaceForWorkshops.PLACES);
        assertThat(result.refusals()).hasSize(PEOPLE - RaceForWorkshops.PLACES);
        assertThat(result.refusals())
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsOnly(WorkshopRefusal.WORKSHOP_FULL);
        // The lock said so; the database's last line was not needed.
        assertThat(result.refusals()).allSatisfy(refusal -> assertThat(refusal).hasNoCause());
        assertNothingIsWrongWith(result.workshop());
    }

    @Test
    void whoever_cancels_while_choosing_keeps_no_place_in_a_workshop() throws Exception {
        UUID session = given.session(15);
        UUID round = conference.round(session, 11, 15, 15);
        UUID workshop = conference.workshop(round, 1);
        List<Callable<Void>> acts = new ArrayList<>();
        for (UUID person : given.people(15)) {
            String reference = conference.book(person, session);
            acts.add(() -> {
                conference.choose(person, reference, round, workshop);
                return null;
            });
            acts.add(() -> {
                acting.asPractitioner(person, TODAY, () -> bookings.cancel(reference, null));
                return null;
            });
        }

        List<Throwable> refusals = Crowd.atOnce(acts).stream()
                .map(Crowd.Outcome::failure)
                .filter(failure -> failure != null)
                .toList();

        assertThat(refusals).allSatisfy(refusal -> assertThat(((Refusal) refusal).reason())
                .isEqualTo(WorkshopRefusal.NO_PLACE_TO_CHOOSE_FOR));
        assertThat(conference.held(workshop)).isZero();
        assertNothingIsWrongWith(workshop);
    }

    private void assertNothingIsWrongWith(UUID workshop) throws Exception {
        assertThat(acting.asSystem(TODAY, audit::findings))
                .noneMatch(fault -> fault.words().contains(workshop.toString())
                        || fault.kind().equals("WORKSHOP_WITHOUT_PLACE"));
    }
}
