package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.wherry.people.falsifier.UnlockedRecords;
import org.wherry.people.model.MergeRefusal;
import org.wherry.testing.AtOnce;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/**
 * Two who merge crosswise could make a circle, in which nobody stands for anybody. Without holding the records the
 * trigger still refuses the second; without both, the circle is there.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutHoldingTheRecordsIT {

    @Inject
    private CrosswiseMerge crosswise;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnlockedRecords.class),
                WithoutHoldingTheRecordsIT.class,
                CrosswiseMerge.class,
                GivenASession.class,
                AtOnce.class);
    }

    @Test
    @Order(1)
    void theTriggerAloneRefusesTheSecond() throws Exception {
        CrosswiseMerge.Result result = crosswise.run();

        assertThat(result.pointing()).isEqualTo(1);
        assertThat(result.told()).hasAtLeastOneElementOfType(UUID.class).contains(MergeRefusal.ALREADY_ONE);
    }

    @Test
    @Order(2)
    @RunAsClient
    void theTriggerIsTakenAway() throws SQLException {
        asOwner("ALTER TABLE person DISABLE TRIGGER merging_makes_no_circle");
    }

    @Test
    @Order(3)
    void withoutBothTheyMakeACircle() throws Exception {
        CrosswiseMerge.Result result = crosswise.run();

        assertThat(result.pointing()).isEqualTo(2);
    }

    @Test
    @Order(4)
    @RunAsClient
    void theTriggerIsPutBack() throws SQLException {
        asOwner(
                "DELETE FROM person_merge m USING person p WHERE p.id = m.merged_id AND surviving_person(p.id) IS NULL");
        asOwner("UPDATE person SET merged_into_id = NULL WHERE surviving_person(id) IS NULL");
        asOwner("ALTER TABLE person ENABLE TRIGGER merging_makes_no_circle");
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
