package org.wherry.scheduling.service;

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
import org.wherry.booking.service.Crowd;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.falsifier.UnheldEngagements;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/**
 * The race for a room is worth something only if it can be lost. Without the locks the constraint still holds, and says
 * so; without both, one room holds several sessions at once.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutHoldingRoomsIT {

    private static final String CONSTRAINT = "room_taken_once";

    @Inject
    private RaceForARoom race;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnheldEngagements.class),
                WithoutHoldingRoomsIT.class,
                RaceForARoom.class,
                PlanningTerms.class,
                Crowd.class,
                GivenProgramme.class,
                Acting.class);
    }

    @Test
    @Order(1)
    void theConstraintAloneRefusesTheSecondSession() throws Exception {
        RaceForARoom.Result result = race.forARoom();

        assertThat(result.published()).isEqualTo(1);
        assertThat(result.refusals()).hasSize(RaceForARoom.SESSIONS - 1).allSatisfy(failure -> {
            assertThat(((Refusal) failure).reason()).isEqualTo(SessionRefusal.ROOM_TAKEN);
            assertThat(failure).hasStackTraceContaining('"' + CONSTRAINT + '"');
        });
    }

    @Test
    @Order(2)
    @RunAsClient
    void theConstraintIsDropped() throws SQLException {
        asOwner("ALTER TABLE taken_up DROP CONSTRAINT " + CONSTRAINT);
    }

    @Test
    @Order(3)
    void withoutLocksAndConstraintOneRoomHoldsSeveralSessions() throws Exception {
        assertThat(race.forARoom().published()).isGreaterThan(1);
    }

    @Test
    @Order(4)
    @RunAsClient
    void theConstraintIsPutBack() throws SQLException {
        asOwner("DELETE FROM taken_up t WHERE room_id IS NOT NULL AND EXISTS (SELECT 1 FROM taken_up o WHERE o.room_id"
                + " = t.room_id AND o.session_id < t.session_id AND o.during && t.during)");
        asOwner("ALTER TABLE taken_up ADD CONSTRAINT " + CONSTRAINT + " EXCLUDE USING gist (room_id WITH =, during WITH"
                + " &&, session_id WITH <>) WHERE (room_id IS NOT NULL)");
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
