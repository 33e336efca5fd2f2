package org.wherry.people.service;

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
import org.wherry.people.falsifier.UnlockedAgencies;
import org.wherry.people.model.AgencyRefusal;
import org.wherry.testing.Acting;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Without the lock the trigger still keeps agencies out of themselves; without both, two moves make a circle. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutTheTreesLockIT {

    private static final String TRIGGER = "agency_not_in_itself";

    @Inject
    private CrossingMoves moves;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnlockedAgencies.class),
                WithoutTheTreesLockIT.class,
                CrossingMoves.class,
                GivenProgramme.class,
                Acting.class,
                AtOnce.class);
    }

    @Test
    @Order(1)
    void theTriggerAloneRefusesTheSecondMove() throws Exception {
        CrossingMoves.Result result = moves.run();

        assertThat(result.circle()).isFalse();
        assertThat(result.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(AgencyRefusal.AGENCY_IN_ITSELF);
            assertThat(refusal).hasStackTraceContaining('"' + TRIGGER + '"');
        });
    }

    @Test
    @Order(2)
    @RunAsClient
    void theTriggerIsTakenAway() throws SQLException {
        asOwner("ALTER TABLE agency DISABLE TRIGGER " + TRIGGER);
    }

    @Test
    @Order(3)
    void withoutLockAndTriggerEachAgencyIsBelowTheOther() throws Exception {
        CrossingMoves.Result result = moves.run();

        assertThat(result.refusals()).isEmpty();
        assertThat(result.circle()).isTrue();
    }

    @Test
    @Order(4)
    @RunAsClient
    void theTriggerIsPutBack() throws SQLException {
        asOwner("UPDATE agency a SET parent_id = NULL FROM agency b WHERE a.parent_id = b.id AND b.parent_id = a.id");
        asOwner("ALTER TABLE agency ENABLE TRIGGER " + TRIGGER);
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
