package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Account;
import org.wherry.people.model.OneTimeLink;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.PasswordRules;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonEmail;
import org.wherry.people.model.SignIn;
import org.wherry.people.model.SignInRefusal;
import org.wherry.people.model.SignIns;
import org.wherry.people.service.Throttle.Count;
import org.wherry.people.service.Throttle.Of;

/** Choosing another password: by a link, or by whoever is signed in. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PasswordService {

    @Inject
    private SignIns signIns;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordChanges changes;

    @Inject
    private Throttle throttle;

    @Inject
    private Clock clock;

    /**
     * Makes sure that a link to a new password can be used now; this spends nothing.
     *
     * @throws Refusal when it cannot
     */
    @PermitAll
    public void look(String secret) {
        links.look(Purpose.RESET_PASSWORD, secret, clock.instant());
    }

    /**
     * Gives the account that a link was sent for another password, and spends the link. Whoever is signed in with that
     * account, anywhere, is no longer.
     *
     * @throws Refusal when the link cannot be used, or the password is none to have
     */
    @PermitAll
    public void reset(String secret, String password) {
        OneTimeLink link = links.look(Purpose.RESET_PASSWORD, secret, clock.instant());
        check(password, link.person().orElseThrow());
        changes.byLink(secret, passwords.hash(password));
    }

    /** Whether somebody who is signed in has a password to be asked for. */
    @PermitAll
    public boolean hasPassword(UUID signIn) {
        return changes.accountOf(require(signIn).person())
                .flatMap(Account::passwordHash)
                .isPresent();
    }

    /**
     * Changes the password of somebody who is signed in. Their other sign-ins end.
     *
     * @param present the password they have, or null where they have none and signed in a short while ago
     * @throws Refusal when that is not theirs, or the new one is none to have
     */
    @PermitAll
    public void change(UUID signIn, String present, String password) {
        SignIn here = require(signIn);
        Person person = here.person();
        Account account = changes.accountOf(person).orElseThrow(() -> new Refusal(SignInRefusal.NO_ACCOUNT));
        if (account.passwordHash().isEmpty() && !here.isFresh(clock.instant())) {
            throw new Refusal(SignInRefusal.SIGN_IN_AGAIN);
        }
        check(password, person);
        account.passwordHash().ifPresent(hash -> prove(person, present, hash));
        changes.bySignIn(person, signIn, passwords.hash(password));
    }

    private void prove(Person person, String present, String hash) {
        List<Count> counts = List.of(new Count(Of.ACCOUNT, "password of " + person.publicId()));
        throttle.admit(counts);
        if (present == null || present.length() > PasswordRules.LONGEST || !passwords.matches(present, hash)) {
            throw new Refusal(SignInRefusal.PASSWORD_WRONG);
        }
        throttle.wasRight(counts);
    }

    private void check(String password, Person person) {
        List<String> own = new ArrayList<>(List.of(person.name()));
        person.email().ifPresent(own::add);
        person.furtherEmails().stream().map(PersonEmail::email).forEach(own::add);
        changes.accountOf(person).map(Account::email).ifPresent(own::add);
        PasswordRules.check(password, own);
    }

    private SignIn require(UUID signIn) {
        Instant now = clock.instant();
        return signIns.byPublicId(signIn)
                .filter(found -> found.isLive(now, SignInTimes.idle(), SignInTimes.longest()))
                .orElseThrow(() -> new Refusal(CommonRefusal.SIGN_IN_FIRST));
    }
}
