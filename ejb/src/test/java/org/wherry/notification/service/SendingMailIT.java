package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.EmailAddress;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.Outbox;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.testing.As;
import org.wherry.testing.InContainer;
import org.wherry.testing.MailServer;

/**
 * What becomes of messages while the mail server is down, when it comes back, and when several workers are about.
 *
 * <p>The mail server is in the JVM of the tests, the rest in the application server; so the story is told in order.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SendingMailIT {

    private static final int MANY = 60;
    private static final String MARK = "SendingMailIT";

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxWorker worker;

    @Inject
    private OutboxService service;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    @Order(1)
    void aMessageStaysPlannedWhileTheMailServerIsDown() throws Exception {
        Instant now = clock.instant();
        UUID id = plan("down", Kind.PLACE_CONFIRMED, now);

        until(() -> {
            drain();
            return read(id).lastError() != null;
        });

        OutboxMessage message = read(id);
        assertThat(message.state()).isEqualTo(OutboxMessage.State.PLANNED);
        assertThat(message.attempts()).isZero();
        assertThat(message.dueAt())
                .isBetween(now.plus(OutboxService.UNREACHABLE), clock.instant().plusSeconds(62));
        assertThat(message.lastError()).isNotBlank();
    }

    @Test
    @Order(3)
    void whatOneWorkerIsClaimingAnotherPassesOver() throws Exception {
        Instant later = clock.instant().plus(Duration.ofHours(1));
        for (int i = 0; i < 10; i++) {
            plan("claimed " + i, Kind.PLACE_CONFIRMED, later);
        }
        Instant until = later.plus(OutboxService.LEASE);
        transaction.begin();
        try {
            List<UUID> first = ids(outbox.claim(later, until, 6));
            List<UUID> second = inATransactionOfItsOwn(() -> ids(outbox.claim(later, until, 1_000)));
            List<UUID> whileLeased = ids(outbox.claim(later, until, 1_000));
            List<UUID> afterTheLease = ids(outbox.claim(until, until.plusSeconds(1), 1_000));

            assertThat(first).hasSize(6).doesNotContainAnyElementsOf(second);
            assertThat(first.size() + second.size()).isGreaterThanOrEqualTo(10);
            assertThat(whileLeased).containsExactlyInAnyOrderElementsOf(second);
            assertThat(afterTheLease).containsAll(first).containsAll(second);
        } finally {
            transaction.rollback();
        }
        sql("DELETE FROM outbox_message WHERE subject LIKE '" + MARK + " claimed%'");
    }

    @Test
    @Order(4)
    @RunAsClient
    void theMailServerComesBack() {
        MailServer.start();
    }

    @Test
    @Order(5)
    void severalWorkersEmptyTheOutboxTogether() throws Exception {
        sql("UPDATE outbox_message SET due_at = planned_at WHERE subject = '" + MARK + " down'");
        Instant now = clock.instant();
        for (int i = 0; i < MANY; i++) {
            plan("many " + i, Kind.FEEDBACK_INVITATION, now);
        }
        UUID strange = plan("Llŷr O’Neill <script> נועם 🙂", Kind.PLACE_CONFIRMED, now);

        List<Thread> workers =
                IntStream.range(0, 4).mapToObj(i -> new Thread(this::drain)).toList();
        workers.forEach(Thread::start);
        for (Thread each : workers) {
            each.join();
        }
        until(() -> count("state = 'PLANNED'") == 0);

        assertThat(count("state = 'SENT' AND subject LIKE '%many%'")).isEqualTo(MANY);
        assertThat(count("state = 'SENT' AND subject LIKE '%many%' AND body <> ''"))
                .isZero();
        assertThat(count("state = 'SENT' AND subject LIKE '%down'")).isEqualTo(1);
        assertThat(read(strange).state()).isEqualTo(OutboxMessage.State.SENT);
    }

    @Test
    @Order(6)
    void aMessageThatCannotBeReadIsParkedAfterEightTriesAndStopsNoOther() throws Exception {
        UUID id = plan("parked", Kind.RESET_LINK, clock.instant().plus(Duration.ofDays(1)));
        sql("UPDATE outbox_message SET body = '', sealed = decode(repeat('00', 64), 'hex'),"
                + " planned_at = planned_at - interval '2 days', due_at = planned_at - interval '2 days'"
                + " WHERE subject = '" + MARK + " parked'");

        for (int tries = 1; tries <= OutboxMessage.MOST_TRIES; tries++) {
            untilTried(id, tries);
            sql("UPDATE outbox_message SET due_at = planned_at WHERE subject = '" + MARK + " parked'");
        }
        UUID other = plan("other", Kind.PLACE_CONFIRMED, clock.instant());
        until(() -> {
            drain();
            return read(other).state() == OutboxMessage.State.SENT;
        });

        assertThat(read(id).state()).isEqualTo(OutboxMessage.State.PARKED);
    }

    @Test
    @Order(7)
    @RunAsClient
    void eachMessageArrivedOnceUnderItsOwnMessageId() throws Exception {
        try {
            List<MimeMessage> received = MailServer.received().stream()
                    .filter(mail -> subject(mail).startsWith(MARK))
                    .toList();

            assertThat(received).hasSize(MANY + 3);
            assertThat(received.stream().map(SendingMailIT::messageId))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("<[0-9a-f-]{36}@localhost>"));
            assertThat(received.stream().map(SendingMailIT::subject)).contains(MARK + " Llŷr O’Neill <script> נועם 🙂");
            assertThat(received).allSatisfy(mail -> {
                assertThat(mail.getAllRecipients()).hasSize(1);
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
                assertThat(mail.getHeader("Bcc")).isNull();
                assertThat(mail.getContentType()).startsWith("multipart/alternative");
                Multipart parts = (Multipart) mail.getContent();
                assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
                assertThat(parts.getBodyPart(1).getContent().toString()).contains("<main><p>");
            });
        } finally {
            MailServer.stop();
        }
    }

    private void drain() {
        try {
            As.system(worker::drain);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lets the workers try it, this one or the server's own, until they have done so a number of times. */
    private void untilTried(UUID id, int tries) throws Exception {
        until(() -> {
            drain();
            OutboxMessage message = read(id);
            return message.attempts() >= tries && message.lastError() != null;
        });
    }

    private static void until(Callable<Boolean> met) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (met.call()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("It did not come to pass in 20 seconds");
    }

    private UUID plan(String subject, Kind kind, Instant due) throws Exception {
        UUID id = UUID.randomUUID();
        transaction.begin();
        outbox.plan(new OutboxMessage(
                id, kind, new EmailAddress("ann@example.org"), MARK + " " + subject, "Dear Ann,\n\nhello", due, due));
        transaction.commit();
        return id;
    }

    private <T> T inATransactionOfItsOwn(Callable<T> act) throws Exception {
        var result = new FutureTask<>(() -> {
            transaction.begin();
            try {
                return act.call();
            } finally {
                transaction.rollback();
            }
        });
        Thread thread = new Thread(result);
        thread.start();
        return result.get();
    }

    private OutboxMessage read(UUID id) {
        entities.clear();
        return entities.find(OutboxMessage.class, id);
    }

    private long count(String where) {
        return ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM outbox_message WHERE subject LIKE '" + MARK + "%' AND " + where)
                        .getSingleResult())
                .longValue();
    }

    private void sql(String statement) throws Exception {
        transaction.begin();
        entities.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private static List<UUID> ids(List<OutboxMessage> messages) {
        return messages.stream().map(OutboxMessage::id).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
