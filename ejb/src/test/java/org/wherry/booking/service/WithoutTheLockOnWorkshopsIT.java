package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.testing.GivenProgramme.TODAY;

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
import org.wherry.booking.falsifier.UnlockedWorkshops;
import org.wherry.booking.model.WorkshopRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/**
 * What the lock on a workshop is worth. Without it the constraint still holds, and says so; without both, more people are
 * in a workshop than it has places.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutTheLockOnWorkshopsIT {

    private static final String CONSTRAINT = "workshop_places_never_exceeded";

    /** Fewer than the pool has connections, so that all are in the database at once. */
    private static final int PEOPLE = 30;

    @Inject
    private RaceForWorkshops race;

    @Inject
    private BookingAudit audit;

    @Inject
    private Acting acting;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnlockedWorkshops.class),
                WithoutTheLockOnWorkshopsIT.class,
                RaceForWorkshops.class,
                GivenConference.class,
                Crowd.class,
                GivenProgramme.class,
                Acting.class);
    }

    @Test
    @Order(1)
    void the_constraint_alone_refuses_what_is_too_many() throws Exception {
        RaceForWorkshops.Result result = race.run(PEOPLE);

        assertThat(result.held()).isEqualTo(RaceForWorkshops.PLACES);
        assertThat(result.refusals()).hasSize(PEOPLE - RaceForWorkshops.PLACES);
        assertThat(result.refusals())
                .extracting(refusal -> ((Refusal) refusal).reason())
                .containsOnly(WorkshopRefusal.WORKSHOP_FULL);
        assertThat(result.refusals())
                .allSatisfy(refusal -> assertThat(refusal).hasStackTraceContaining('"' + CONSTRAINT + '"'));
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_constraint_is_dropped() throws SQLException {
        asOwner("ALTER TABLE workshop DROP CONSTRAINT " + CONSTRAINT);
    }

    @Test
    @Order(3)
    void without_lock_and_constraint_more_get_in_than_there_are_places() throws Exception {
        RaceForWorkshops.Result result = race.run(PEOPLE);

        assertThat(result.held()).isGreaterThan(RaceForWorkshops.PLACES);
        assertThat(acting.asSystem(TODAY, audit::findings))
                .anyMatch(fault -> fault.kind().equals("OVERBOOKED")
                        && fault.words().contains(result.workshop().toString()));
    }

    @Test
    @Order(4)
    @RunAsClient
    void the_constraint_is_put_back() throws SQLException {
        asOwner("UPDATE workshop SET places = places_taken WHERE places_taken > places");
        asOwner("ALTER TABLE workshop ADD CONSTRAINT " + CONSTRAINT + " CHECK (places_taken BETWEEN 0 AND places)");
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
