package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.ApprovalRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.testing.InContainer;

/** Of all who are told of a free place, as many have one as there are, and the others keep their place in line. */
@ExtendWith(ArquillianExtension.class)
class TheFirstWhoTakesItHasItIT {

    @Inject
    private RaceToTake race;

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
    void asManyHaveAPlaceAsThereAre() throws Exception {
        RaceToTake.Result result = race.run();

        assertThat(result.confirmed()).isEqualTo(RaceToTake.PLACES);
        assertThat(result.refusals())
                .hasSize(RaceToTake.WAITING - RaceToTake.PLACES)
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsOnly(ApprovalRefusal.PLACE_TAKEN);
        assertThat(audit.count(result.session(), "WAITING")).isEqualTo(RaceToTake.WAITING - RaceToTake.PLACES);
        assertThat(audit.findings()).isEmpty();
    }
}
