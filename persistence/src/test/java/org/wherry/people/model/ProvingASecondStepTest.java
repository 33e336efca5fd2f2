package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;

/** A second step is set up by its first code; from then on each code and each recovery code is taken once. */
class ProvingASecondStepTest {

    private static final Instant NOW = Instant.parse("2026-10-25T00:59:59Z");

    private final Totp totp = Totp.random();
    private final SecondStep secondStep = new SecondStep(new Person("Ann O’Neill", null));

    @Test
    void nothing_is_asked_for_until_a_code_was_entered() {
        secondStep.offer(totp.secret());
        assertThat(secondStep.isSetUp()).isFalse();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> secondStep.confirm(totp, "not a code", NOW))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(SignInRefusal.CODE_WRONG));
        assertThat(secondStep.isSetUp()).isFalse();

        secondStep.confirm(totp, code(NOW), NOW);
        assertThat(secondStep.isSetUp()).isTrue();
        assertThat(secondStep.offered()).isEmpty();
    }

    @Test
    void a_code_is_taken_once_and_so_is_that_by_which_it_was_set_up() {
        setUp();
        assertThat(secondStep.takes(totp, code(NOW), NOW)).isFalse();

        Instant later = NOW.plusSeconds(30);
        assertThat(secondStep.takes(totp, code(later), later)).isTrue();
        assertThat(secondStep.takes(totp, code(later), later)).isFalse();
    }

    @Test
    void another_telephone_takes_the_place_of_the_first_only_when_it_is_set_up() {
        setUp();
        Totp other = Totp.random();
        secondStep.offer(other.secret());

        assertThat(secondStep.secret())
                .hasValueSatisfying(secret -> assertThat(secret).isEqualTo(totp.secret()));
        secondStep.confirm(other, other.code(Totp.counter(NOW)), NOW);
        assertThat(secondStep.secret())
                .hasValueSatisfying(secret -> assertThat(secret).isEqualTo(other.secret()));
    }

    @Test
    void a_recovery_code_is_taken_once_however_it_is_written() {
        List<RecoveryCode> codes = RecoveryCode.some().toList();
        secondStep.recoverBy(codes);
        String typed = codes.get(3)
                .printed()
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('-', ' ');

        assertThat(secondStep.recoveryCodesLeft()).isEqualTo(SecondStep.RECOVERY_CODES);
        assertThat(secondStep.takesRecovery(new RecoveryCode(typed))).isTrue();
        assertThat(secondStep.takesRecovery(new RecoveryCode(typed))).isFalse();
        assertThat(secondStep.takesRecovery(new RecoveryCode(""))).isFalse();
        assertThat(secondStep.recoveryCodesLeft()).isEqualTo(SecondStep.RECOVERY_CODES - 1);
    }

    @Test
    void new_recovery_codes_make_those_before_them_useless() {
        RecoveryCode old = RecoveryCode.random();
        secondStep.recoverBy(List.of(old));
        secondStep.recoverBy(RecoveryCode.some().toList());

        assertThat(secondStep.takesRecovery(old)).isFalse();
    }

    private void setUp() {
        secondStep.offer(totp.secret());
        secondStep.confirm(totp, code(NOW), NOW);
    }

    private String code(Instant then) {
        return totp.code(Totp.counter(then));
    }
}
