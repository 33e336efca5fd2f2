package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Bearer;
import org.wherry.people.model.Origin;
import org.wherry.people.model.Role;
import org.wherry.people.model.TokenLife;
import org.wherry.people.model.TokenRefusal;
import org.wherry.people.model.TokenRow;
import org.wherry.people.model.TokenScope;
import org.wherry.testing.Acting;
import org.wherry.testing.As;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** Making, using and revoking tokens: one's own and nobody else's. */
@ExtendWith(ArquillianExtension.class)
class KeepingTokensIT {

    private static final Origin PROGRAM = new Origin("192.0.2.9", "A program on a server");

    private static final MakeToken READING =
            new MakeToken("Rota spreadsheet", Set.of(TokenScope.READ), TokenLife.DAYS_30);

    @Inject
    private TokenService tokens;

    @Inject
    private SignInService signIn;

    @Inject
    private SetUp setUp;

    @Inject
    private Acting acting;

    @Inject
    private StatementCount statements;

    @Inject
    private Clock clock;

    private UUID person;
    private Instant now;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void somebodyIsKnown() throws Exception {
        person = As.system(() -> setUp.person("Ottoline Reed", null).publicId());
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void aTokenActsForWhoeverMadeItWithinItsScopes() throws Exception {
        FreshToken made = make(READING);

        Bearer bearer = signIn.byToken(made.secret(), PROGRAM).orElseThrow();

        assertThat(bearer.person().id()).isEqualTo(person);
        assertThat(bearer.scopes()).containsExactly(TokenScope.READ);
        assertThat(signIn.byToken(made.secret() + "x", PROGRAM)).isEmpty();
    }

    @Test
    void aRevokedTokenActsForNobody() throws Exception {
        FreshToken made = make(READING);

        TokenRow row = asOwner(() -> tokens.revoke(made.row().id()));

        assertThat(row.state()).isEqualTo(TokenRow.State.REVOKED);
        assertThat(signIn.byToken(made.secret(), PROGRAM)).isEmpty();
        assertThat(asOwner(() -> tokens.mine())).extracting(TokenRow::state).containsExactly(TokenRow.State.REVOKED);
    }

    @Test
    void anExpiredTokenActsForNobody() throws Exception {
        FreshToken made = make(READING);

        assertThat(acting.asVisitor(now.plus(Duration.ofDays(29)), () -> signIn.byToken(made.secret(), PROGRAM)))
                .isPresent();
        assertThat(acting.asVisitor(now.plus(Duration.ofDays(30)), () -> signIn.byToken(made.secret(), PROGRAM)))
                .isEmpty();
    }

    @Test
    void theLastUseIsNotedToTheMinute() throws Exception {
        FreshToken made = make(READING);
        assertThat(lastUse(made)).isNull();

        acting.asVisitor(now, () -> signIn.byToken(made.secret(), PROGRAM));
        acting.asVisitor(now.plusSeconds(59), () -> signIn.byToken(made.secret(), PROGRAM));
        assertThat(lastUse(made)).isEqualTo(now);

        acting.asVisitor(now.plusSeconds(60), () -> signIn.byToken(made.secret(), PROGRAM));
        assertThat(lastUse(made)).isEqualTo(now.plusSeconds(60));
    }

    @Test
    void whoeverATokenActsForIsKnownByTwoStatements() throws Exception {
        FreshToken made = make(READING);
        acting.asVisitor(now, () -> signIn.byToken(made.secret(), PROGRAM));

        assertThat(statements.of(
                        () -> acting.asVisitor(now.plusSeconds(1), () -> signIn.byToken(made.secret(), PROGRAM))))
                .hasSize(2);
    }

    @Test
    void somebodyElsesTokenIsNotThere() throws Exception {
        FreshToken made = make(READING);
        UUID other = As.system(() -> setUp.person("Percy Marsh", null).publicId());

        List<Refusal> refusals = As.person(
                other,
                () -> List.of(
                        refusal(() -> tokens.find(made.row().id())),
                        refusal(() -> tokens.revoke(made.row().id())),
                        refusal(() -> tokens.makeBy(made.row().id(), READING))),
                Role.PRACTITIONER);

        assertThat(refusals).extracting(Refusal::reason).containsOnly(CommonRefusal.NO_SUCH);
        assertThat(As.person(other, () -> tokens.mine(), Role.PRACTITIONER)).isEmpty();
        assertThat(signIn.byToken(made.secret(), PROGRAM)).isPresent();
    }

    @Test
    void aTokenMakesNoneThatCanDoMoreThanItself() throws Exception {
        UUID parent = make(READING).row().id();

        FreshToken child = asOwner(() -> tokens.makeBy(parent, READING));
        Refusal wider = asOwner(() -> refusal(
                () -> tokens.makeBy(parent, new MakeToken("More", Set.of(TokenScope.BOOK), TokenLife.DAYS_30))));

        assertThat(signIn.byToken(child.secret(), PROGRAM)).isPresent();
        assertThat(wider.reason()).isEqualTo(TokenRefusal.TOKEN_BEYOND_ITSELF);
    }

    @Test
    void nobodyHasTokensWithoutEnd() throws Exception {
        for (int i = 0; i < TokenService.MOST; i++) {
            make(READING);
        }

        Refusal oneMore = asOwner(() -> refusal(() -> tokens.make(READING)));
        assertThat(oneMore.reason()).isEqualTo(TokenRefusal.TOO_MANY_TOKENS);

        asOwner(() -> tokens.revoke(tokens.mine().get(0).id()));
        assertThat(make(READING).row().isValid()).isTrue();
    }

    private FreshToken make(MakeToken command) throws Exception {
        return acting.asPractitioner(person, now, () -> tokens.make(command));
    }

    private Instant lastUse(FreshToken made) throws Exception {
        return asOwner(() -> tokens.find(made.row().id()).lastUsedAt());
    }

    private <T> T asOwner(Callable<T> act) throws Exception {
        return acting.asPractitioner(person, now, act);
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }
}
