package org.wherry.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Secret;

class InvitationTest {

    private static final Instant DUE = Instant.parse("2026-05-21T15:00:00Z");

    private final Invitation invitation = new Invitation(1, 2, 3, DUE, Secret.random());

    @Test
    void isSpentOnce() {
        invitation.spend(DUE);

        refuses(FeedbackRefusal.USED, DUE);
        assertThat(invitation.state()).isEqualTo(Invitation.State.SPENT);
    }

    @Test
    void isTooEarlyBeforeTheSessionEnds() {
        refuses(FeedbackRefusal.NOT_YET, DUE.minusSeconds(1));
    }

    @Test
    void isTooLateAfterSixWeeks() {
        invitation.refuseUnlessOpen(DUE.plus(Invitation.OPEN_FOR).minusSeconds(1));

        refuses(FeedbackRefusal.EXPIRED, DUE.plus(Invitation.OPEN_FOR));
    }

    @Test
    void answersLikeAnUnknownOneOnceItIsWithdrawn() {
        assertThat(invitation.withdraw()).isTrue();

        refuses(FeedbackRefusal.UNKNOWN, DUE);
    }

    @Test
    void standsAgainOnceItIsRestored() {
        invitation.withdraw();

        assertThat(invitation.restore()).isTrue();
        invitation.spend(DUE);
    }

    @Test
    void isNotWithdrawnOnceItIsAnswered() {
        invitation.spend(DUE);

        assertThat(invitation.withdraw()).isFalse();
        refuses(FeedbackRefusal.USED, DUE);
    }

    private void refuses(FeedbackRefusal reason, Instant now) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitation.spend(now))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
