package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.testing.InContainer;
import org.wherry.testing.MailServer;

/**
 * The mail server is away for an hour: bookings go on, and when it is back everybody gets what they would have got. The
 * hour is the clock’s; the mail server is really away. It is in the JVM of the tests, so the story is told in order.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailServerDownForAnHourIT {

    private static final int PEOPLE = 30;
    private static final LocalDate DAY = LocalDate.of(2094, 5, 12);
    /** No other test writes about this day. */
    private static final String SAYS = "12 May 2094, 10am";

    /** The test is a new object for each of its methods, inside the server and outside. */
    private static UUID session;

    @Inject
    private Drill drill;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    @Order(1)
    void bookings_go_on_and_no_message_loses_a_try() throws Exception {
        session = drill.session(DAY);
        for (int minute = 0; minute <= 60; minute++) {
            if (minute < PEOPLE) {
                drill.book(session);
            }
            assertThat(drill.workAfter(Duration.ofMinutes(minute))).isZero();
        }

        assertThat(drill.count(session, "m.state = 'PLANNED'")).isEqualTo(PEOPLE);
        assertThat(drill.count(session, "m.attempts = 0 AND m.last_error IS NOT NULL"))
                .isEqualTo(PEOPLE);
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_mail_server_comes_back() {
        MailServer.start();
    }

    @Test
    @Order(3)
    void the_queue_is_empty_within_two_minutes_though_several_workers_are_at_it() throws Exception {
        drill.workTogether(4, Duration.ofMinutes(62));

        assertThat(drill.count(session, "m.state = 'SENT'")).isEqualTo(PEOPLE);
    }

    @Test
    @Order(4)
    void a_worker_that_dies_before_it_has_noted_what_it_sent_leaves_it_to_the_next() throws Exception {
        drill.sql("UPDATE outbox_message SET state = 'PLANNED', leased_until = planned_at, due_at = planned_at"
                + " WHERE id = (SELECT min(CAST(m.id AS text))::uuid FROM outbox_message m WHERE m.subject LIKE '%"
                + drill.course(session) + "')");

        drill.workAfter(Duration.ofMinutes(64));

        assertThat(drill.count(session, "m.state = 'SENT'")).isEqualTo(PEOPLE);
    }

    @Test
    @Order(5)
    @RunAsClient
    void everybody_got_theirs_once_and_only_the_crash_made_a_second_copy_of_the_same_message() {
        try {
            Map<String, List<MimeMessage>> received = MailServer.received(SAYS).stream()
                    .collect(Collectors.groupingBy(mail -> MailServer.head(mail, "Message-ID")));

            assertThat(received).hasSize(PEOPLE);
            assertThat(received.values().stream().map(List::size).filter(copies -> copies > 1))
                    .containsExactly(2);
        } finally {
            MailServer.stop();
        }
    }
}
