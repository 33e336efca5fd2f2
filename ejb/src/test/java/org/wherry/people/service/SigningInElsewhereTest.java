package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.wherry.common.model.Refusal;
import org.wherry.launcher.testing.SignedTokens.Signature;
import org.wherry.launcher.testing.StrictProvider;
import org.wherry.people.model.ProvedIdentity;
import org.wherry.people.model.SingleSignOnRefusal;

/** Somebody signs in with a provider, which says so in a way that can be believed, or in one that must not be. */
class SigningInElsewhereTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String COME_BACK = "http://localhost:8080/people/sso-return";
    private static final StrictProvider THERE = StrictProvider.start(COME_BACK, CLOCK);
    private static final long HOUR = Duration.ofHours(1).toSeconds();

    private final IdentityProvider provider = at(THERE.issuer(), "mfa-please", CLOCK);

    @BeforeEach
    void signedInThere() {
        THERE.signsIn("f3b0c442", "amara@county.example.org");
    }

    @AfterAll
    static void stop() {
        THERE.close();
    }

    @Test
    void who_is_signed_in_there_is_known_by_issuer_and_subject() {
        assertThat(signIn())
                .isEqualTo(new ProvedIdentity(THERE.issuer(), "f3b0c442", "amara@county.example.org", false));
        assertThat(THERE.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void a_signature_by_a_key_of_the_provider_is_believed(Signature signature) {
        THERE.signing(signature);

        assertThat(signIn().subject()).isEqualTo("f3b0c442");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RS256", "ES256"},
            mode = Mode.EXCLUDE)
    void any_other_signature_is_not(Signature signature) {
        THERE.signing(signature);

        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void what_was_said_to_another_attempt_is_not_believed() {
        THERE.claiming("nonce", "the-nonce-of-another-attempt-of-mine");

        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void what_was_said_without_an_attempt_is_not_believed() {
        THERE.claiming("nonce", null);

        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void what_was_said_to_somebody_else_is_not_believed() {
        THERE.claiming("aud", "another-application");

        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void what_another_provider_says_is_not_believed() {
        THERE.claiming("iss", "https://elsewhere.example.org");

        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void what_was_said_too_long_ago_is_not_believed() {
        long now = CLOCK.instant().getEpochSecond();
        THERE.claiming("iat", now - HOUR).claiming("exp", now - 120);

        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void what_never_ends_or_is_nobody_is_not_believed() {
        THERE.claiming("exp", null);
        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);

        signedInThere();
        THERE.claiming("sub", null);
        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);

        signedInThere();
        THERE.claiming("sub", "a name\nin two lines");
        refuses(SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void a_clock_that_is_half_a_minute_wrong_is_forgiven() {
        long now = CLOCK.instant().getEpochSecond();
        THERE.claiming("iat", now + 30).claiming("exp", now + HOUR);

        assertThat(signIn().subject()).isEqualTo("f3b0c442");
    }

    @Test
    void a_code_is_worth_one_sign_in() {
        SignInElsewhere begun = provider.begin(null, null);
        ProviderAnswer answer = Browser.goThere(begun);

        provider.end(begun, answer);

        refuses(begun, answer, SingleSignOnRefusal.IDENTITY_NOT_PROVED);
        assertThat(THERE.complaints()).containsExactly("there is no such code");
    }

    @Test
    void the_code_of_another_attempt_is_worth_nothing() {
        SignInElsewhere mine = provider.begin(null, null);
        ProviderAnswer stolen = Browser.goThere(provider.begin(null, null));

        refuses(mine, stolen, SingleSignOnRefusal.IDENTITY_NOT_PROVED);
        assertThat(THERE.complaints()).containsExactly("the verifier does not fit");
    }

    @Test
    void an_answer_from_another_provider_or_from_nobody_is_refused() {
        SignInElsewhere begun = provider.begin(null, null);
        String code = Browser.goThere(begun).code();

        refuses(
                begun,
                new ProviderAnswer(code, null, "https://elsewhere.example.org"),
                SingleSignOnRefusal.IDENTITY_NOT_PROVED);
        refuses(begun, new ProviderAnswer(code, null, null), SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    @Test
    void who_gives_up_there_is_told_so() {
        THERE.refusing("access_denied");

        refuses(SingleSignOnRefusal.NOT_SIGNED_IN_THERE);
    }

    @Test
    void who_comes_back_after_too_long_begins_again() {
        SignInElsewhere begun = provider.begin(null, null);
        ProviderAnswer answer = Browser.goThere(begun);
        Clock later = Clock.offset(CLOCK, SignInElsewhere.PATIENCE.plusSeconds(5));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> at(THERE.issuer(), null, later).end(begun, answer))
                .matches(refusal -> refusal.reason() == SingleSignOnRefusal.SIGN_IN_NOT_UNDER_WAY);
    }

    @Test
    void the_second_step_counts_when_the_provider_says_that_it_was_taken() {
        assertThat(signIn().secondStep()).isFalse();

        THERE.claiming("amr", List.of("pwd", "mfa"));
        assertThat(signIn().secondStep()).isTrue();

        signedInThere();
        THERE.claiming("amr", List.of("pwd")).claiming("acr", "mfa-please");
        assertThat(signIn().secondStep()).isTrue();

        signedInThere();
        THERE.claiming("acr", "password");
        assertThat(signIn().secondStep()).isFalse();
    }

    @Test
    void no_class_of_authentication_counts_unless_one_is_set() {
        THERE.claiming("acr", "mfa-please");
        IdentityProvider unset = at(THERE.issuer(), null, CLOCK);
        SignInElsewhere begun = unset.begin(null, null);

        assertThat(unset.end(begun, Browser.goThere(begun)).secondStep()).isFalse();
    }

    @Test
    void a_provider_that_is_out_of_order_is_said_to_be() {
        THERE.down();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> provider.begin(null, null))
                .matches(refusal -> refusal.reason() == SingleSignOnRefusal.PROVIDER_NOT_ANSWERING);
    }

    @Test
    void a_provider_that_goes_out_of_order_half_way_is_said_to_be() {
        SignInElsewhere begun = provider.begin(null, null);
        ProviderAnswer answer = Browser.goThere(begun);
        THERE.down();

        refuses(begun, answer, SingleSignOnRefusal.PROVIDER_NOT_ANSWERING);
    }

    @Test
    void a_provider_that_calls_itself_by_another_name_is_not_spoken_to() {
        IdentityProvider misnamed = at(THERE.issuer().replace("localhost", "127.0.0.1"), null, CLOCK);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> misnamed.begin(null, null))
                .matches(refusal -> refusal.reason() == SingleSignOnRefusal.PROVIDER_NOT_ANSWERING);
    }

    @Test
    void who_wants_what_is_kept_for_the_way_back() {
        UUID person = UUID.randomUUID();

        SignInElsewhere begun = provider.begin(person, "/booking/mine");

        assertThat(begun.person()).isEqualTo(person);
        assertThat(begun.next()).isEqualTo("/booking/mine");
        assertThat(begun.address()).doesNotContain(person.toString(), "mine", begun.verifier());
    }

    private ProvedIdentity signIn() {
        SignInElsewhere begun = provider.begin(null, null);
        return provider.end(begun, Browser.goThere(begun));
    }

    private void refuses(SingleSignOnRefusal reason) {
        SignInElsewhere begun = provider.begin(null, null);
        refuses(begun, Browser.goThere(begun), reason);
    }

    private void refuses(SignInElsewhere begun, ProviderAnswer answer, SingleSignOnRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> provider.end(begun, answer))
                .matches(refusal -> refusal.reason() == reason, "is refused because of " + reason);
    }

    private static IdentityProvider at(String issuer, String secondStep, Clock clock) {
        Map<String, String> settings = THERE.settings("COUNTY", "County Council");
        return new IdentityProvider(
                new ProviderSettings(
                        "county",
                        settings.get("WHERRY_OIDC_COUNTY_LABEL"),
                        URI.create(issuer),
                        settings.get("WHERRY_OIDC_COUNTY_CLIENT_ID"),
                        settings.get("WHERRY_OIDC_COUNTY_CLIENT_SECRET"),
                        secondStep),
                URI.create(COME_BACK),
                clock);
    }
}
