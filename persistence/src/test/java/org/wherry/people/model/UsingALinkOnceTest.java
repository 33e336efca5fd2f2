package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.OneTimeLink.Purpose;

/** A link that was sent works once, and in time. */
class UsingALinkOnceTest {

    private static final Instant NOW = Instant.parse("2026-03-29T00:45:00Z");

    private final OneTimeLink link =
            new OneTimeLink(Purpose.RESET_PASSWORD, null, new EmailAddress("Ann@Example.org"), Secret.random(), NOW);

    @Test
    void it_can_be_looked_at_and_then_spent() {
        link.refuseUnlessOpen(NOW);
        link.refuseUnlessOpen(NOW.plusSeconds(60));

        assertThatCode(() -> link.spend(NOW.plusSeconds(90))).doesNotThrowAnyException();
        assertThat(link.email().address()).isEqualTo("ann@example.org");
    }

    @Test
    void it_cannot_be_spent_twice() {
        link.spend(NOW);

        refused(SignInRefusal.LINK_SPENT, () -> link.spend(NOW.plusSeconds(1)));
        refused(SignInRefusal.LINK_SPENT, () -> link.refuseUnlessOpen(NOW.plusSeconds(1)));
    }

    @Test
    void a_link_to_a_new_password_holds_for_thirty_minutes() {
        link.refuseUnlessOpen(NOW.plus(Duration.ofMinutes(30)).minusMillis(1));

        refused(SignInRefusal.LINK_EXPIRED, () -> link.spend(NOW.plus(Duration.ofMinutes(30))));
    }

    private static void refused(SignInRefusal reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
