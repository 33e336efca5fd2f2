package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.ApiToken;
import org.wherry.people.model.ApiTokens;
import org.wherry.people.model.Bearer;
import org.wherry.people.model.OneTimeLink;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.Origin;
import org.wherry.people.model.PasswordRules;
import org.wherry.people.model.Secret;
import org.wherry.people.model.SignIn.How;
import org.wherry.people.model.SignIns;
import org.wherry.people.service.Throttle.Count;
import org.wherry.people.service.Throttle.Of;

/** Proves who somebody is, from a password, a token, or a session that proved it before. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInService {

    /** For how long somebody is at home where they have signed in. */
    private static final Duration AT_HOME = Duration.ofDays(30);

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordChanges changes;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Throttle throttle;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Clock clock;

    /**
     * Lets in who signs in with an address and a password; empty where the two do not fit, known address or not.
     *
     * @throws Refusal when there were too many wrong tries, for the account or from the address
     */
    @PermitAll
    public Optional<LetIn> byPassword(String email, String password, Origin origin) {
        Optional<Account> account = accountOf(email);
        List<Count> counts = List.of(account(email, account, origin), new Count(Of.ADDRESS, origin.address()));
        throttle.admit(counts);
        String hash = account.flatMap(Account::passwordHash).orElse(null);
        boolean fits =
                password != null && password.length() <= PasswordRules.LONGEST && passwords.matches(password, hash);
        if (!fits) {
            doorkeeper.turnAway(account.map(Account::person).orElse(null));
            return Optional.empty();
        }
        throttle.wasRight(counts);
        if (passwords.isOutdated(hash)) {
            changes.rehash(account.get(), passwords.hash(password));
        }
        return account.map(known -> doorkeeper.letIn(known.person(), How.PASSWORD, origin));
    }

    /**
     * Lets in who has a link that was sent to their address, and spends it.
     *
     * @throws Refusal when the link cannot be used
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public LetIn byLink(String secret, Origin origin) {
        OneTimeLink link = links.spend(Purpose.SIGN_IN, secret, clock.instant());
        return doorkeeper.letIn(link.person().orElseThrow(), How.LINK, origin);
    }

    /**
     * Whom a program with a token acts for; empty where nobody made it, or it expired or was revoked. That it was used is
     * noted here, in a transaction that ends before what the program asks for begins: a call that is refused was a use, too.
     *
     * @throws Refusal when there were too many tokens from the address that nobody made; a known one is never refused
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Bearer> byToken(String secret, Origin origin) {
        Instant now = clock.instant();
        Optional<ApiToken> known = tokens.bySecret(new Secret(secret));
        if (known.isEmpty()) {
            throttle.admit(List.of(new Count(Of.TOKEN_ADDRESS, origin.address())));
        }
        return known.filter(token -> token.isValidAt(now)).map(token -> bearer(token, now));
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
                    return doorkeeper.standing(found);
                });
    }

    /** Ends a sign-in. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void end(UUID signIn) {
        signIns.byPublicId(signIn).ifPresent(found -> found.end(clock.instant()));
    }

    /**
     * What to count wrong tries for. Somebody who has signed in from here of late is counted apart, so that whoever
     * guesses elsewhere does not keep them out.
     */
    private Count account(String email, Optional<Account> account, Origin origin) {
        Instant since = clock.instant().minus(AT_HOME);
        boolean atHome = account.filter(known -> signIns.isKnown(known.person().id(), origin.network(), since))
                .isPresent();
        return new Count(Of.ACCOUNT, email + (atHome ? " from " + origin.network() : ""));
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
            tokens.noteUse(token.id(), now);
        }
        return new Bearer(doorkeeper.signedIn(token.person()), token.publicId(), token.scopes());
    }
}
