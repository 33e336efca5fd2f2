package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** Requests, complaints and holds are settled once, with a reason, and by somebody else. */
class DecidingAboutPrivacyTest {

    private static final Instant NOW = Instant.parse("2026-04-14T09:00:00Z");
    private static final long ANN = 1;
    private static final long CORA = 2;

    @Test
    void a_request_is_decided_once_and_says_why() {
        ErasureRequest request = new ErasureRequest(ANN, " ", NOW);
        refuses(CommonRefusal.EMPTY_TEXT, () -> request.grant(CORA, " ", NOW));

        request.decline(CORA, "The certificate is still valid", NOW);

        assertThat(request.state()).isEqualTo(ErasureRequest.State.DECLINED);
        assertThat(request.reason()).contains("The certificate is still valid");
        assertThat(request.wish()).isEmpty();
        refuses(PrivacyRefusal.ERASURE_SETTLED, () -> request.grant(CORA, "After all", NOW));
        refuses(PrivacyRefusal.ERASURE_SETTLED, () -> request.withdraw(NOW));
    }

    @Test
    void nobody_decides_about_themselves() {
        refuses(PrivacyRefusal.OWN_REQUEST, () -> new ErasureRequest(ANN, null, NOW).grant(ANN, "I want it", NOW));
        refuses(PrivacyRefusal.OWN_REQUEST, () -> new Complaint(ANN, "It was wrong", NOW).answer(ANN, "Sorry", NOW));
        refuses(PrivacyRefusal.OWN_REQUEST, () -> new LegalHold(ANN, "An inquiry", CORA, NOW).lift(ANN, NOW));
    }

    @Test
    void a_request_that_was_taken_back_cannot_be_decided() {
        ErasureRequest request = new ErasureRequest(ANN, "All of it", NOW);
        request.withdraw(NOW);

        refuses(PrivacyRefusal.ERASURE_SETTLED, () -> request.decline(CORA, "Why not", NOW));
    }

    @Test
    void a_complaint_is_answered_once() {
        Complaint complaint = new Complaint(ANN, "My manager saw it", NOW);
        complaint.answer(CORA, "That was wrong of us", NOW);

        refuses(PrivacyRefusal.COMPLAINT_SETTLED, () -> complaint.answer(CORA, "And again", NOW));
    }

    @Test
    void a_hold_on_everything_may_be_lifted_by_anybody_entitled_and_only_once() {
        LegalHold hold = new LegalHold(null, "An inquiry", ANN, NOW);
        hold.lift(ANN, NOW);

        refuses(PrivacyRefusal.HOLD_LIFTED_ALREADY, () -> hold.lift(CORA, NOW));
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
