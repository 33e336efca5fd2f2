package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** A token is made for something and for a time, and can be ended sooner. */
class LifeOfATokenTest {

    private static final Instant MADE = Instant.parse("2026-05-21T15:00:00Z");
    private static final Instant END = MADE.plus(Duration.ofDays(90));

    private final ApiToken token = token(Set.of(TokenScope.READ, TokenScope.MANAGE), TokenLife.DAYS_90);

    @Test
    void canBeUsedUntilItExpires() {
        assertThat(token.isValidAt(MADE)).isTrue();
        assertThat(token.isValidAt(END.minusSeconds(1))).isTrue();
        assertThat(token.isValidAt(END)).isFalse();
        assertThat(token.row(END).state()).isEqualTo(TokenRow.State.EXPIRED);
    }

    @Test
    void cannotBeUsedOnceItIsRevoked() {
        token.revoke(MADE.plusSeconds(60));
        token.revoke(MADE.plusSeconds(3600));

        assertThat(token.isValidAt(MADE.plusSeconds(60))).isFalse();
        assertThat(token.row(END).state()).isEqualTo(TokenRow.State.REVOKED);
        assertThat(token.row(END).revokedAt()).isEqualTo(MADE.plusSeconds(60));
    }

    @Test
    void keepsItsScopesInTheirOrder() {
        assertThat(token.row(MADE).scopes()).containsExactly(TokenScope.READ, TokenScope.MANAGE);
    }

    @Test
    void isOfNoUseWithoutAScope() {
        refuses(TokenRefusal.TOKEN_WITHOUT_SCOPE, () -> token(Set.of(), TokenLife.DAYS_30));
    }

    @Test
    void needsAName() {
        refuses(
                CommonRefusal.EMPTY_TEXT,
                () -> new ApiToken(null, " ", Set.of(TokenScope.READ), TokenLife.DAYS_30, Secret.random(), MADE));
    }

    @Test
    void begetsOnlyWhatCanDoNoMoreThanItself() {
        assertThat(beget(Set.of(TokenScope.READ), TokenLife.DAYS_30).scopes()).containsExactly(TokenScope.READ);

        refuses(
                TokenRefusal.TOKEN_BEYOND_ITSELF,
                () -> beget(Set.of(TokenScope.READ, TokenScope.BOOK), TokenLife.DAYS_30));
    }

    @Test
    void begetsOnlyWhatHoldsNoLongerThanItself() {
        assertThat(beget(Set.of(TokenScope.READ), TokenLife.DAYS_90).expiresAt())
                .isEqualTo(END);

        refuses(TokenRefusal.TOKEN_BEYOND_ITSELF, () -> beget(Set.of(TokenScope.READ), TokenLife.DAYS_365));
        refuses(
                TokenRefusal.TOKEN_BEYOND_ITSELF,
                () -> token.beget(
                        "late", Set.of(TokenScope.READ), TokenLife.DAYS_90, Secret.random(), MADE.plusSeconds(1)));
    }

    private ApiToken beget(Set<TokenScope> scopes, TokenLife life) {
        return token.beget("child", scopes, life, Secret.random(), MADE);
    }

    private static ApiToken token(Set<TokenScope> scopes, TokenLife life) {
        return new ApiToken(null, "Rota", scopes, life, Secret.random(), MADE);
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
