package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.ApiToken;
import org.wherry.people.model.ApiTokens;
import org.wherry.people.model.Bearer;
import org.wherry.people.model.Origin;
import org.wherry.people.model.Secret;
import org.wherry.people.model.SignIn.How;
import org.wherry.people.model.SignIns;

/** Proves who somebody is, from a password, a token, or a session that proved it before. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInService {

    private static final int LONGEST_PASSWORD = 1_000;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private ApiTokens tokens;

    @Inject
    private TokenUse use;

    @Inject
    private Passwords passwords;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Clock clock;

    /** Lets in who signs in with an address and a password; empty where the two do not fit, known address or not. */
    @PermitAll
    public Optional<LetIn> byPassword(String email, String password, Origin origin) {
        Optional<Account> account = accountOf(email);
        String hash = account.flatMap(Account::passwordHash).orElse(null);
        if (password == null || password.length() > LONGEST_PASSWORD || !passwords.matches(password, hash)) {
            return Optional.empty();
        }
        return account.map(known -> doorkeeper.letIn(known.person(), How.PASSWORD, origin));
    }

    /** Whom a program with a token acts for; empty where nobody made it, or it expired or was revoked. */
    @PermitAll
    public Optional<Bearer> byToken(String secret) {
        Instant now = clock.instant();
        return tokens.bySecret(new Secret(secret))
                .filter(token -> token.isValidAt(now))
                .map(token -> bearer(token, now));
    }

    /**
     * Somebody who was let in before, with the roles they have now; empty where that is over.
     *
     * @param signIn what their session keeps of it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Standing> again(UUID signIn) {
        Instant now = clock.instant();
        return signIns.byPublicId(signIn)
                .filter(found -> found.isLive(now, SignInTimes.idle(), SignInTimes.longest()))
                .map(found -> {
                    if (found.isSeenLongAgo(now)) {
                        signIns.seen(signIn, now);
                    }
                    return new Standing(doorkeeper.signedIn(found.person()), false);
                });
    }

    /** Ends a sign-in. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void end(UUID signIn) {
        signIns.byPublicId(signIn).ifPresent(found -> found.end(clock.instant()));
    }

    private Optional<Account> accountOf(String email) {
        try {
            return accounts.byEmail(new EmailAddress(email));
        } catch (Refusal noAddress) {
            return Optional.empty();
        }
    }

    private Bearer bearer(ApiToken token, Instant now) {
        if (token.isUseWorthNoting(now)) {
            use.note(token.id(), now);
        }
        return new Bearer(doorkeeper.signedIn(token.person()), token.publicId(), token.scopes());
    }
}
