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

/** The race of those told can be lost: the constraint alone still holds, and without it too many have a place. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutTheLockOnTheLineIT {

    private static final String CONSTRAINT = "places_never_exceed_capacity";

    @Inject
    private RaceToTake race;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnlockedPlaces.class),
                WithoutTheLockOnTheLineIT.class,
                RaceToTake.class,
                Crowd.class,
                PlacesAudit.class,
                GivenProgramme.class,
                Acting.class);
    }

    @Test
    @Order(1)
    void theConstraintAloneRefusesWhoComesLater() throws Exception {
        RaceToTake.Result result = race.run();

        assertThat(result.confirmed()).isEqualTo(RaceToTake.PLACES);
        assertThat(result.refusals())
                .hasSize(RaceToTake.WAITING - RaceToTake.PLACES)
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsOnly(BookingRefusal.FULL);
    }

    @Test
    @Order(2)
    @RunAsClient
    void theConstraintIsDropped() throws SQLException {
        asOwner("ALTER TABLE session_places DROP CONSTRAINT " + CONSTRAINT);
    }

    @Test
    @Order(3)
    void withoutBothMoreHaveAPlaceThanThereAre() throws Exception {
        assertThat(race.run().confirmed()).isGreaterThan(RaceToTake.PLACES);
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
