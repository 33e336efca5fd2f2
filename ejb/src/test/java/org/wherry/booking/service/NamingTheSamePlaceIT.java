package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingFaults.Fault;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.InContainer;

/** Two who name the same reserved place meet at the session's lock, and one of them is told. */
@ExtendWith(ArquillianExtension.class)
class NamingTheSamePlaceIT {

    @Inject
    private RaceForAName race;

    @Inject
    private BookingAudit audit;

    /** What falsifiers and others have left in the same database. */
    private List<Fault> wrongBefore = List.of();

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void whatIsWrongAlready() throws Exception {
        if (audit != null) {
            wrongBefore = acting.asSystem(TODAY, audit::findings);
        }
    }

    @RepeatedTest(3)
    void it_is_named_once() throws Exception {
        RaceForAName.Result result = race.run();

        assertThat(result.named()).isEqualTo(1);
        assertThat(result.refusals())
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsOnly(BookingRefusal.RESERVATION_ENDED);
        // The lock said so; neither the version nor the constraint was needed.
        assertThat(result.refusals()).allSatisfy(refusal -> assertThat(refusal).hasNoCause());
        assertThat(acting.asSystem(TODAY, audit::findings)).isSubsetOf(wrongBefore);
    }
}
