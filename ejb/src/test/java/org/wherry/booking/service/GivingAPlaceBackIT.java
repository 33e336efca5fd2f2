package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.BookingState;
import org.wherry.booking.model.Cancellation;
import org.wherry.booking.model.IfFull;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Somebody gives a place back; it is theirs alone to give. */
@ExtendWith(ArquillianExtension.class)
class GivingAPlaceBackIT {

    @Inject
    private BookingService bookings;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

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

    @AfterEach
    void thePlacesAreCountedRight() {
        if (audit != null) {
            assertThat(audit.findings()).isEmpty();
        }
    }

    @Test
    void cancellingGivesThePlaceBackAndARepeatIsHarmless() throws Exception {
        UUID session = given.session(1);
        UUID person = given.people(1).get(0);
        BookingRow row = book(person, session);

        BookingRow cancelled = acting.asPractitioner(
                person, TODAY, () -> bookings.cancel(row.reference().toLowerCase(), "On leave"));
        BookingRow again = acting.asPractitioner(person, TODAY, () -> bookings.cancel(row.reference(), null));

        assertThat(cancelled.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(cancelled.cancellation()).isEqualTo(Cancellation.IN_TIME);
        assertThat(again).isEqualTo(cancelled);
        assertThat(book(given.people(1).get(0), session).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(book(given.people(1).get(0), given.session(1)).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void cancellingWithinTheNoticePeriodIsLateAndAfterTheStartRefused() throws Exception {
        UUID session = given.session(2);
        UUID person = given.people(1).get(0);
        String late = book(person, session).reference();
        UUID other = given.people(1).get(0);
        String never = book(other, session).reference();

        Instant start = Instant.parse("2037-05-12T08:30:00Z");
        assertThat(acting.asPractitioner(person, start.minusSeconds(1), () -> bookings.cancel(late, null))
                        .cancellation())
                .isEqualTo(Cancellation.LATE);
        assertThat(refused(() -> acting.asPractitioner(other, start, () -> bookings.cancel(never, null)))
                        .reason())
                .isEqualTo(BookingRefusal.CANNOT_BE_CANCELLED);
    }

    @Test
    void anothersBookingDoesNotExist() throws Exception {
        UUID session = given.session(2);
        String reference = book(given.people(1).get(0), session).reference();
        UUID stranger = given.people(1).get(0);

        assertThat(refused(() -> acting.asPractitioner(stranger, TODAY, () -> bookings.find(reference))))
                .isInstanceOf(NoSuch.class);
        assertThat(refused(() -> acting.asPractitioner(stranger, TODAY, () -> bookings.cancel(reference, null))))
                .isInstanceOf(NoSuch.class);
        assertThat(refused(() -> acting.asPractitioner(stranger, TODAY, () -> bookings.find("O’Neill ' OR 1=1"))))
                .isInstanceOf(NoSuch.class);
        assertThat(acting.asCoordinator(TODAY, () -> bookings.find(reference)).reference())
                .isEqualTo(reference);
    }

    private BookingRow book(UUID person, UUID session) throws Exception {
        return acting.asPractitioner(person, TODAY, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)));
    }

    private static Refusal refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
