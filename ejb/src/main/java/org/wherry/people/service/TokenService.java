package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.ApiToken;
import org.wherry.people.model.ApiTokens;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.Roles;
import org.wherry.people.model.Secret;
import org.wherry.people.model.TokenRefusal;
import org.wherry.people.model.TokenRow;

/** The tokens by which people's own programs act for them. Everybody keeps their own and sees nobody else's. */
@Stateless
@RolesAllowed(Roles.PRACTITIONER)
public class TokenService {

    /** The most tokens that somebody can use at once. */
    public static final int MOST = 20;

    @Inject
    private ApiTokens tokens;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** The caller's own tokens, the newest first. */
    public List<TokenRow> mine() {
        Instant now = clock.instant();
        return tokens.of(records(caller.requirePersonId())).stream()
                .map(token -> token.row(now))
                .toList();
    }

    /** One of the caller's own tokens. */
    public TokenRow find(UUID token) {
        return require(token).row(clock.instant());
    }

    /** Makes a token for the caller. */
    public FreshToken make(MakeToken command) {
        Instant now = clock.instant();
        Person owner = people.byId(caller.requirePersonId());
        return keep(
                owner,
                now,
                secret -> new ApiToken(owner, command.name(), command.scopes(), command.life(), secret, now));
    }

    /**
     * Makes a token for the caller as a program asks for it that bears one.
     *
     * @param token the one it bears, which the new one cannot go beyond
     */
    public FreshToken makeBy(UUID token, MakeToken command) {
        Instant now = clock.instant();
        ApiToken parent = require(token);
        return keep(
                parent.person(),
                now,
                secret -> parent.beget(command.name(), command.scopes(), command.life(), secret, now));
    }

    /** Revokes one of the caller's own tokens; the next request with it is turned away. */
    public TokenRow revoke(UUID id) {
        Instant now = clock.instant();
        ApiToken token = require(id);
        if (token.isValidAt(now)) {
            token.revoke(now);
            tokens.flush();
            audited.fire(event(AuditedAct.TOKEN_REVOKED, token));
        }
        return token.row(now);
    }

    private FreshToken keep(Person owner, Instant now, Function<Secret, ApiToken> make) {
        if (tokens.of(records(owner.id())).stream()
                        .filter(token -> token.isValidAt(now))
                        .count()
                >= MOST) {
            throw new Refusal(TokenRefusal.TOO_MANY_TOKENS, MOST);
        }
        Secret secret = Secret.random();
        ApiToken token = make.apply(secret);
        tokens.add(token);
        tokens.flush();
        audited.fire(event(AuditedAct.TOKEN_MADE, token)
                .changed("tokenScopes", null, token.scopes())
                .changed("tokenExpiresAt", null, token.expiresAt()));
        return new FreshToken(secret.clear(), token.row(now));
    }

    private static Audited event(AuditedAct act, ApiToken token) {
        return new Audited(act, token.publicId(), token.person().publicId(), List.of())
                .changed("tokenName", null, token.name());
    }

    private ApiToken require(UUID token) {
        return tokens.of(records(caller.requirePersonId()), token).orElseThrow(() -> new NoSuch("token", token));
    }

    /** A person whose records were merged keeps the tokens of each. */
    private Set<Long> records(long person) {
        return people.samePerson(person);
    }
}
