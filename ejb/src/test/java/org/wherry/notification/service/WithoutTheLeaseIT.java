package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
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
import org.wherry.notification.falsifier.UnleasedOutbox;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.MailServer;

/** Where workers neither lock nor lease what they take, several of them send the same message several times. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutTheLeaseIT {

    private static final int PEOPLE = 20;
    private static final LocalDate DAY = LocalDate.of(2094, 6, 16);
    /** No other test writes about this day. */
    private static final String SAYS = "16 June 2094, 10am";

    @Inject
    private Drill drill;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.withReplaced(
                List.of(UnleasedOutbox.class), WithoutTheLeaseIT.class, Drill.class, GivenASession.class);
    }

    @Test
    @Order(1)
    @RunAsClient
    void the_mail_server_is_there() {
        MailServer.start();
    }

    @Test
    @Order(2)
    void several_workers_take_the_same_messages() throws Exception {
        UUID session = drill.session(DAY);
        for (int i = 0; i < PEOPLE; i++) {
            drill.book(session);
        }
        // Only the workers of this test are to find them.
        drill.sql(
                "UPDATE outbox_message SET state = 'PLANNED', due_at = due_at + interval '1 hour' WHERE subject LIKE '%"
                        + drill.course(session) + "'");

        drill.workTogether(4, Duration.ofHours(2));
    }

    @Test
    @Order(3)
    @RunAsClient
    void some_arrived_more_than_once() {
        try {
            List<String> received = MailServer.received(SAYS).stream()
                    .map(mail -> MailServer.head(mail, "Message-ID"))
                    .toList();

            assertThat(received).hasSizeGreaterThan(PEOPLE);
            assertThat(received.stream().distinct().count()).isEqualTo(PEOPLE);
        } finally {
            MailServer.stop();
        }
    }
}
