package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/**
 * The race is worth something only if it can be lost. Without the lock the constraint still holds, and says so; without
 * both, more people are booked than there are places.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutTheLockIT {

    private static final String CONSTRAINT = "places_never_exceed_capacity";

    @Inject
    private RaceForPlaces race;

    @Inject
    private PlacesAudit audit;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnlockedPlaces.class),
                WithoutTheLockIT.class,
                RaceForPlaces.class,
                Crowd.class,
                PlacesAudit.class,
                GivenProgramme.class,
                Acting.class);
    }

    @Test
    @Order(1)
    void theConstraintAloneRefusesWhatIsTooMany() throws Exception {
        audit.startHere();
        RaceForPlaces.Result result = race.run();

        assertThat(result.confirmed()).isEqualTo(RaceForPlaces.PLACES);
        assertThat(result.refusals()).hasSize(RaceForPlaces.PEOPLE - RaceForPlaces.PLACES);
        assertThat(result.refusals())
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsOnly(BookingRefusal.FULL);
        assertThat(result.refusals())
                .allSatisfy(refusal -> assertThat(refusal).hasStackTraceContaining('"' + CONSTRAINT + '"'));
        assertThat(audit.findings()).isEmpty();
    }

    @Test
    @Order(2)
    @RunAsClient
    void theConstraintIsDropped() throws SQLException {
        asOwner("ALTER TABLE session_places DROP CONSTRAINT " + CONSTRAINT);
    }

    @Test
    @Order(3)
    void withoutLockAndConstraintMoreAreBookedThanThereArePlaces() throws Exception {
        audit.startHere();
        RaceForPlaces.Result result = race.run();

        assertThat(result.confirmed()).isGreaterThan(RaceForPlaces.PLACES);
        assertThat(audit.findings()).anyMatch(finding -> finding.endsWith(RaceForPlaces.PLACES + " places"));
    }

    @Test
    @Order(4)
    @RunAsClient
    void theConstraintIsPutBack() throws SQLException {
        asOwner("UPDATE session_places SET capacity = places_held WHERE places_held > capacity");
        asOwner("UPDATE course_session s SET capacity = p.capacity FROM session_places p"
                + " WHERE p.session_id = s.id AND p.capacity <> s.capacity");
        asOwner("ALTER TABLE session_places ADD CONSTRAINT " + CONSTRAINT
                + " CHECK (places_held BETWEEN 0 AND capacity)");
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        System.getProperty("wherry.db.url"),
                        System.getProperty("wherry.db.owner.user"),
                        System.getProperty("wherry.db.owner.password"));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
