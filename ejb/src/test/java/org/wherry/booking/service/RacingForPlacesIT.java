package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.testing.InContainer;

/** Whatever races, a session never has more people than places, and never fewer than it could. */
@ExtendWith(ArquillianExtension.class)
class RacingForPlacesIT {

    @Inject
    private RaceForPlaces race;

    @Inject
    private PlacesAudit audit;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void theAuditStartsHere() {
        if (audit != null) {
            audit.startHere();
        }
    }

    @RepeatedTest(3)
    void exactlyAsManyAreConfirmedAsThereArePlaces() throws Exception {
        RaceForPlaces.Result result = race.run();

        assertThat(result.confirmed()).isEqualTo(RaceForPlaces.PLACES);
        assertThat(result.refusals()).hasSize(RaceForPlaces.PEOPLE - RaceForPlaces.PLACES);
        assertThat(result.refusals())
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsOnly(BookingRefusal.FULL);
        // The lock said so; the database's last line was not needed.
        assertThat(result.refusals()).allSatisfy(refusal -> assertThat(refusal).hasNoCause());
        assertThat(audit.findings()).isEmpty();
    }
}
