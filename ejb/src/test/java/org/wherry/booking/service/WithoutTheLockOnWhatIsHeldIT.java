package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.falsifier.UnlockedPlaces;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.AsOwner;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/**
 * The races against the clock and the coordinator can be lost. Without the lock the database still refuses: the check of
 * the counter what is too many, the version and the number of an event a second answer to one offer. Without those, too,
 * more are booked than there are places, and one place is given twice.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutTheLockOnWhatIsHeldIT {

    private static final String CAPACITY = "places_never_exceed_capacity";
    private static final String ONE_EVENT_AT_A_TIME = "booking_event_booking_id_position_key";

    @Inject
    private RaceAgainstLowering lowering;

    @Inject
    private RaceForAnOffer offers;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnlockedPlaces.class),
                WithoutTheLockOnWhatIsHeldIT.class,
                RaceAgainstLowering.class,
                RaceForAnOffer.class,
                Crowd.class,
                PlacesAudit.class,
                GivenProgramme.class,
                Acting.class);
    }

    @Test
    @Order(1)
    void theConstraintAloneRefusesWhatIsMoreThanTheLoweredCapacity() throws Exception {
        RaceAgainstLowering.Result result = lowering.run();

        assertThat(result.confirmed()).isEqualTo(result.capacity());
        assertThat(result.refusals())
                .extracting(refusal -> ((Refusal) refusal).reason())
                .isSubsetOf(BookingRefusal.FULL, BookingRefusal.MORE_PLACES_HELD);
        assertThat(result.refusals()).isNotEmpty().allSatisfy(refusal -> assertThat(refusal)
                .hasStackTraceContaining('"' + CAPACITY + '"'));
    }

    @Test
    @Order(2)
    void theDatabaseAloneRefusesTheSecondAnswerToAnOffer() throws Exception {
        List<RaceForAnOffer.Result> results = offers.run();

        assertThat(results).noneMatch(RaceForAnOffer.Result::isGivenTwice);
        assertThat(results)
                .as("answers that came too late for the lock, and were stopped behind it")
                .anyMatch(result -> result.accepted().failure() != null
                                && !isRefused(result.accepted().failure(), BookingRefusal.NO_OFFER)
                        || result.lapsed().failure() != null);
    }

    @Test
    @Order(3)
    @RunAsClient
    void theOtherSafeguardsAreTakenAway() throws SQLException {
        AsOwner.execute(
                "ALTER TABLE session_places DROP CONSTRAINT " + CAPACITY,
                "ALTER TABLE booking_event DROP CONSTRAINT " + ONE_EVENT_AT_A_TIME,
                "CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN NEW.version := OLD.version; RETURN NEW; END $$",
                "CREATE TRIGGER keep_version BEFORE UPDATE ON booking FOR EACH ROW EXECUTE FUNCTION keep_version()");
    }

    @Test
    @Order(4)
    void withoutBothMoreAreBookedThanThereArePlaces() throws Exception {
        RaceAgainstLowering.Result result = lowering.run();

        assertThat(result.capacity()).isEqualTo(RaceAgainstLowering.AFTER);
        assertThat(result.confirmed()).isGreaterThan(RaceAgainstLowering.AFTER);
    }

    @Test
    @Order(5)
    void withoutAllOfThemOnePlaceIsGivenTwice() throws Exception {
        assertThat(offers.run()).anyMatch(RaceForAnOffer.Result::isGivenTwice);
    }

    @Test
    @Order(6)
    @RunAsClient
    void theSafeguardsArePutBack() throws SQLException {
        AsOwner.execute(
                "DROP TRIGGER keep_version ON booking",
                "DROP FUNCTION keep_version()",
                "DELETE FROM booking_event e USING booking_event f"
                        + " WHERE e.booking_id = f.booking_id AND e.position = f.position AND e.id > f.id",
                "ALTER TABLE booking_event ADD CONSTRAINT " + ONE_EVENT_AT_A_TIME + " UNIQUE (booking_id, position)",
                "UPDATE session_places SET capacity = places_held WHERE places_held > capacity",
                "UPDATE course_session s SET capacity = p.capacity FROM session_places p"
                        + " WHERE p.session_id = s.id AND p.capacity <> s.capacity",
                "ALTER TABLE session_places ADD CONSTRAINT " + CAPACITY
                        + " CHECK (places_held BETWEEN 0 AND capacity)");
    }

    private static boolean isRefused(Throwable failure, BookingRefusal why) {
        return failure instanceof Refusal refusal && refusal.reason() == why;
    }
}
