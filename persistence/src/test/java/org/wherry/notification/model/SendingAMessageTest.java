package org.wherry.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;

class SendingAMessageTest {

    private static final Instant NOW = Instant.parse("2026-05-21T15:00:00Z");
    private static final Duration WAIT = Duration.ofMinutes(1);

    @Test
    void aSentMessageWithAOneTimeLinkKeepsNoBody() {
        OutboxMessage invitation = message(Kind.FEEDBACK_INVITATION);
        OutboxMessage confirmation = message(Kind.PLACE_CONFIRMED);

        invitation.sent(NOW);
        confirmation.sent(NOW);

        assertThat(invitation.body()).isEmpty();
        assertThat(confirmation.body()).isEqualTo("Dear Ann");
    }

    @Test
    void aFailedMessageIsPlannedForLater() {
        OutboxMessage message = message(Kind.PLACE_CONFIRMED);
        message.lease(NOW.plusSeconds(60));

        message.failed("421 busy", NOW, WAIT);

        assertThat(message.state()).isEqualTo(OutboxMessage.State.PLANNED);
        assertThat(message.dueAt()).isEqualTo(NOW.plus(WAIT));
        assertThat(message.lastError()).isEqualTo("421 busy");
    }

    @Test
    void aMessageIsParkedAtTheEighthFailure() {
        OutboxMessage message = message(Kind.PLACE_CONFIRMED);
        for (int tries = 1; tries <= OutboxMessage.MOST_TRIES; tries++) {
            assertThat(message.state()).isEqualTo(OutboxMessage.State.PLANNED);
            message.lease(NOW);
            message.failed("no route", NOW, WAIT);
        }

        assertThat(message.state()).isEqualTo(OutboxMessage.State.PARKED);
    }

    @Test
    void aWithdrawnMessageStaysWithdrawnIfItFailsMeanwhileAndCanBeRestored() {
        OutboxMessage message = message(Kind.FEEDBACK_INVITATION);
        message.lease(NOW);
        message.withdraw();
        message.failed("no route", NOW, WAIT);
        assertThat(message.state()).isEqualTo(OutboxMessage.State.WITHDRAWN);

        message.restore();

        assertThat(message.state()).isEqualTo(OutboxMessage.State.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neglect\r\nBcc: all@example.org", "Neglect\nX: y", "Neglect\rX: y", "Neglect\u0085X"})
    void aSubjectIsOneLine(String subject) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> message(subject));
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 40", "3, 160", "4, 640", "5, 2560", "6, 10240", "7, 21600", "40, 21600"})
    void eachWaitIsFourTimesAsLongUpToSixHoursAndUpToAFifthMore(int failures, long seconds) {
        assertThat(Backoff.after(failures, new Random(failures)))
                .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds * 6 / 5));
    }

    private static OutboxMessage message(Kind kind) {
        return new OutboxMessage(
                UUID.randomUUID(), kind, new EmailAddress("ann@example.org"), "Neglect", "Dear Ann", NOW, NOW);
    }

    private static OutboxMessage message(String subject) {
        return new OutboxMessage(
                UUID.randomUUID(),
                Kind.PLACE_CONFIRMED,
                new EmailAddress("ann@example.org"),
                subject,
                "Dear Ann",
                NOW,
                NOW);
    }
}
