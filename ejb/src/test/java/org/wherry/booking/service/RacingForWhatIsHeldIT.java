package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.testing.InContainer;

/** Whoever takes places away, the clock or a coordinator, meets those who take them at the session's lock. */
@ExtendWith(ArquillianExtension.class)
class RacingForWhatIsHeldIT {

    @Inject
    private RaceAgainstLowering lowering;

    @Inject
    private RaceForAnOffer offers;

    @Inject
    private PlacesAudit audit;

    /** What falsifiers and others have left in the same database. */
    private List<String> wrongBefore = List.of();

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void whatIsWrongAlready() {
        if (audit != null) {
            wrongBefore = audit.findings();
        }
    }

    @RepeatedTest(3)
    void nobodyIsBookedOnAPlaceThatWasTakenAway() throws Exception {
        RaceAgainstLowering.Result result = lowering.run();

        assertThat(result.confirmed()).isEqualTo(result.capacity());
        assertThat(result.refusals())
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsAnyOf(BookingRefusal.FULL)
                .isSubsetOf(BookingRefusal.FULL, BookingRefusal.MORE_PLACES_HELD);
        // The lock said so; the database's last line was not needed.
        assertThat(result.refusals()).allSatisfy(refusal -> assertThat(refusal).hasNoCause());
        assertThat(audit.findings()).isSubsetOf(wrongBefore);
    }

    @RepeatedTest(3)
    void anOfferIsEitherAcceptedOrGoesOnToTheNext() throws Exception {
        List<RaceForAnOffer.Result> results = offers.run();

        assertThat(results).allSatisfy(result -> {
            boolean accepted = result.accepted().failure() == null;
            assertThat(result.confirmed()).isEqualTo(accepted ? 1 : 0);
            assertThat(result.offered()).isEqualTo(accepted ? 0 : 1);
            assertThat(result.lapsed().failure()).isNull();
            if (!accepted) {
                assertThat(((Refusal) result.accepted().failure()).reason()).isEqualTo(BookingRefusal.NO_OFFER);
                assertThat(result.accepted().failure()).hasNoCause();
            }
        });
        assertThat(audit.findings()).isSubsetOf(wrongBefore);
    }
}
