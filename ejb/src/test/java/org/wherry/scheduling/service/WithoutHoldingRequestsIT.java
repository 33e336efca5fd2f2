package org.wherry.scheduling.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.fullDay;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
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
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.scheduling.falsifier.UnheldRequests;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/**
 * The race to date a request is worth something only if it can be lost. Without the lock the version still holds, and
 * says so; without both, several sessions are made for one request.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutHoldingRequestsIT {

    @Inject
    private RaceForARequest race;

    @Inject
    private GivenRequest given;

    @Inject
    private GivenProgramme programme;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnheldRequests.class),
                WithoutHoldingRequestsIT.class,
                RaceForARequest.class,
                GivenRequest.class,
                Crowd.class,
                GivenProgramme.class,
                Acting.class);
    }

    @Test
    @Order(1)
    void the_version_alone_refuses_the_second_session() throws Exception {
        RaceForARequest.Result result = run();

        assertThat(result.sessions()).isEqualTo(1);
        assertThat(result.refusals())
                .hasSize(RaceForARequest.COORDINATORS - 1)
                .allSatisfy(failure -> assertThat(((Refusal) failure).reason()).isEqualTo(CommonRefusal.LOST_UPDATE));
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_version_stands_still() throws SQLException {
        asOwner("CREATE FUNCTION version_stands_still() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN NEW.version := OLD.version; RETURN NEW; END'");
        asOwner("CREATE TRIGGER version_stands_still BEFORE UPDATE ON bespoke_request"
                + " FOR EACH ROW EXECUTE FUNCTION version_stands_still()");
    }

    @Test
    @Order(3)
    void without_lock_and_version_several_sessions_are_made_for_one_request() throws Exception {
        assertThat(run().sessions()).isGreaterThan(1);
    }

    @Test
    @Order(4)
    @RunAsClient
    void the_version_counts_again() throws SQLException {
        asOwner("DROP TRIGGER version_stands_still ON bespoke_request");
        asOwner("DROP FUNCTION version_stands_still");
    }

    private RaceForARequest.Result run() throws Exception {
        UUID agency = programme.agency(null);
        PlanSession plan = programme.plan(25, fullDay(SESSION_DAY));
        return race.run(given.asked(given.contactOf(agency), agency, plan.course()), plan);
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
