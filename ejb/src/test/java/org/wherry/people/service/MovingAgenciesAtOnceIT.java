package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.people.model.AgencyRefusal;
import org.wherry.testing.InContainer;

/** Of two moves that would together make a circle, one is done and the other refused. */
@ExtendWith(ArquillianExtension.class)
class MovingAgenciesAtOnceIT {

    @Inject
    private CrossingMoves moves;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @RepeatedTest(3)
    void whoeverComesSecondSeesWhatTheFirstDid() throws Exception {
        CrossingMoves.Result result = moves.run();

        assertThat(result.circle()).isFalse();
        assertThat(result.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(AgencyRefusal.AGENCY_IN_ITSELF);
            // The lock let the aggregate see it; the database's last line was not needed.
            assertThat(refusal).hasNoCause();
        });
    }
}
