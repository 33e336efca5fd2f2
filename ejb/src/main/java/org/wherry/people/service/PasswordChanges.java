package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.OneTimeLink;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.PasswordChanged;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.SignInRefusal;
import org.wherry.people.model.SignIns;

/**
 * Writes new passwords down, in transactions that are short because the hashing, which is slow on purpose, was done
 * before. Whoever else was signed in with the old one is no longer, and links that were sent are of no more use.
 */
@ApplicationScoped
public class PasswordChanges {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<PasswordChanged> events;

    @Inject
    private Clock clock;

    /**
     * Changes a password by a link, which is thereby spent.
     *
     * @throws Refusal when the link cannot be used
     */
    @Transactional
    public void byLink(String secret, String hash) {
        OneTimeLink link = links.spend(Purpose.RESET_PASSWORD, secret, clock.instant());
        change(requireAccountOf(link.person().orElseThrow()), hash, null);
    }

    /**
     * Changes the password of somebody who is signed in.
     *
     * @param signIn the sign-in that stays
     */
    @Transactional
    public void bySignIn(Person person, UUID signIn, String hash) {
        change(requireAccountOf(person), hash, signIn);
    }

    /** Keeps a hash of the same password that was made with more. */
    @Transactional
    public void rehash(Account account, String hash) {
        accounts.byEmail(new EmailAddress(account.email())).ifPresent(found -> found.changePassword(hash));
    }

    private void change(Account account, String hash, UUID staying) {
        Instant now = clock.instant();
        Person person = account.person();
        account.changePassword(hash);
        links.withdraw(Purpose.RESET_PASSWORD, person, now);
        links.withdraw(Purpose.SIGN_IN, person, now);
        signIns.endAllOf(people.survivorOf(person.id()), staying, now);
        audit.fire(Audited.ofPerson(AuditedAct.PASSWORD_CHANGED, person.publicId()));
        events.fire(new PasswordChanged(person.publicId(), person.name(), new EmailAddress(account.email()), now));
    }

    /** The account that somebody has; of a record that was merged it may stand under either. */
    public Optional<Account> accountOf(Person person) {
        return people.samePerson(person.id()).stream()
                .sorted()
                .flatMap(record -> accounts.of(record).stream())
                .findFirst();
    }

    private Account requireAccountOf(Person person) {
        return accountOf(person).orElseThrow(() -> new Refusal(SignInRefusal.NO_ACCOUNT));
    }
}
