package org.wherry.people.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.ProvedIdentity;
import org.wherry.people.model.SingleSignOnRefusal;

/**
 * A provider of identities, spoken to by OpenID Connect: authorisation code, PKCE, state and nonce. What it says of
 * itself and its keys is fetched when it is needed and kept for a while; it is never waited for longer than a few
 * seconds.
 */
final class IdentityProvider {

    private static final Logger LOG = System.getLogger(IdentityProvider.class.getName());

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;
    private static final int MOST_BYTES = 500_000;
    private static final int SERVER_FAULT = 500;
    private static final int SKEW_SECONDS = 60;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration KEYS_KEPT = Duration.ofMinutes(15);

    /** Signatures by a key that only the provider has; one by a shared secret, or none, proves nothing. */
    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final ProviderSettings settings;
    private final URI comeBack;
    private final Clock clock;
    private volatile Description described;

    /** What the provider says of itself, and its keys. */
    private record Description(OIDCProviderMetadata says, JWKSource<SecurityContext> keys, Instant until) {}

    /**
     * Knows a provider; nothing is asked of it yet.
     *
     * @param comeBack the page of ours to which it sends people back
     */
    IdentityProvider(ProviderSettings settings, URI comeBack, Clock clock) {
        this.settings = settings;
        this.comeBack = comeBack;
        this.clock = clock;
    }

    /** Its name in the settings and in addresses of ours. */
    String name() {
        return settings.name();
    }

    /** What people call it. */
    String label() {
        return settings.label();
    }

    /** How it names itself. */
    String issuer() {
        return settings.issuer().toString();
    }

    /**
     * Sends somebody there.
     *
     * @param person who wants to link the account, or null where somebody wants to sign in
     * @param next the page of ours that they want to see then, or null
     */
    SignInElsewhere begin(UUID person, String next) {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "profile"),
                        new ClientID(settings.clientId()),
                        comeBack)
                .endpointURI(description().says().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256);
        if (settings.secondStep() != null) {
            request.acrValues(List.of(new ACR(settings.secondStep())));
        }
        return new SignInElsewhere(
                settings.name(),
                request.build().toURI().toString(),
                state.getValue(),
                nonce.getValue(),
                verifier.getValue(),
                clock.instant(),
                person,
                next);
    }

    /**
     * Believes what somebody brings back, or refuses to.
     *
     * @throws Refusal where it proves nothing, or the provider does not answer
     */
    ProvedIdentity end(SignInElsewhere begun, ProviderAnswer answer) {
        if (begun.isOver(clock.instant())) {
            throw new Refusal(SingleSignOnRefusal.SIGN_IN_NOT_UNDER_WAY);
        }
        Description description = description();
        if (!isFrom(answer, description.says())) {
            throw unproved("another provider answered");
        }
        if (answer.error() != null || answer.code() == null || answer.code().isBlank()) {
            throw new Refusal(SingleSignOnRefusal.NOT_SIGNED_IN_THERE, label());
        }
        OIDCTokenResponse tokens = fetch(description.says(), answer.code(), begun.verifier());
        IDTokenClaimsSet claims = believe(description, tokens, new Nonce(begun.nonce()));
        return new ProvedIdentity(issuer(), claims.getSubject().getValue(), nameIn(claims), hasSecondStep(claims));
    }

    /** With several providers, an answer that says whose it is must be from the one that was asked (RFC 9207). */
    private boolean isFrom(ProviderAnswer answer, OIDCProviderMetadata says) {
        return answer.issuer() == null
                ? !says.supportsAuthorizationResponseIssuerParam()
                : answer.issuer().equals(issuer());
    }

    private OIDCTokenResponse fetch(OIDCProviderMetadata says, String code, String verifier) {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), comeBack, new CodeVerifier(verifier));
        try {
            HTTPRequest request = new TokenRequest.Builder(says.getTokenEndpointURI(), us(says), grant)
                    .build()
                    .toHTTPRequest();
            careful(request);
            HTTPResponse response = request.send();
            if (response.getStatusCode() >= SERVER_FAULT) {
                throw notAnswering("its token endpoint answered " + response.getStatusCode());
            }
            TokenResponse answered = OIDCTokenResponseParser.parse(response);
            if (answered instanceof OIDCTokenResponse tokens) {
                return tokens;
            }
            throw unproved("its token endpoint answered "
                    + answered.toErrorResponse().getErrorObject().getCode());
        } catch (IOException e) {
            throw notAnswering(e.toString());
        } catch (ParseException e) {
            throw unproved(e.getMessage());
        }
    }

    private ClientAuthentication us(OIDCProviderMetadata says) {
        List<ClientAuthenticationMethod> taken = says.getTokenEndpointAuthMethods();
        ClientID id = new ClientID(settings.clientId());
        Secret secret = new Secret(settings.clientSecret());
        return taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    private IDTokenClaimsSet believe(Description description, OIDCTokenResponse tokens, Nonce nonce) {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.clientId()),
                new JWSVerificationKeySelector<>(SIGNED_BY, description.keys()),
                null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        try {
            return validator.validate(tokens.getOIDCTokens().getIDToken(), nonce);
        } catch (KeySourceException e) {
            throw notAnswering(e.toString());
        } catch (BadJOSEException | JOSEException e) {
            throw unproved(e.getMessage());
        }
    }

    private boolean hasSecondStep(IDTokenClaimsSet claims) {
        return claims.getAMR() != null && claims.getAMR().contains(AMR.MFA)
                || settings.secondStep() != null
                        && claims.getACR() != null
                        && settings.secondStep().equals(claims.getACR().getValue());
    }

    private static String nameIn(IDTokenClaimsSet claims) {
        return Stream.of("preferred_username", "email", "name")
                .map(claims::getStringClaim)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Description description() {
        Description known = described;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = describe();
            described = known;
        }
        return known;
    }

    private Description describe() {
        try {
            OIDCProviderMetadata says =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), IdentityProvider::careful);
            for (URI address : Arrays.asList(
                    says.getAuthorizationEndpointURI(), says.getTokenEndpointURI(), says.getJWKSetURI())) {
                if (!ProviderSettings.isSafe(address)) {
                    throw notAnswering(address + " is not safe to speak to");
                }
            }
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            says.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES))
                    .cache(KEYS_KEPT.toMillis(), READ_MILLIS)
                    // It would keep a thread of its own, which the server knows nothing of.
                    .refreshAheadCache(false)
                    .build();
            return new Description(says, keys, clock.instant().plus(KEPT));
        } catch (IOException | GeneralException e) {
            throw notAnswering(e.toString());
        }
    }

    /** Waits for nobody, and goes where the settings say and nowhere else. */
    private static void careful(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
    }

    private Refusal notAnswering(String why) {
        LOG.log(Level.WARNING, "Nobody can sign in with \"{0}\" at the moment: {1}", settings.name(), why);
        return new Refusal(SingleSignOnRefusal.PROVIDER_NOT_ANSWERING, label());
    }

    private Refusal unproved(String why) {
        LOG.log(Level.WARNING, "What \"{0}\" answered was not believed: {1}", settings.name(), why);
        return new Refusal(SingleSignOnRefusal.IDENTITY_NOT_PROVED, label());
    }
}
