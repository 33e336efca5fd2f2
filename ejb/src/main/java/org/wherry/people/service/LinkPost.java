package org.wherry.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.wherry.common.model.EmailAddress;
import org.wherry.people.model.Account;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.LinkAsked;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.OneTimeLinks.Made;
import org.wherry.people.model.Person;

/** Makes the links that were asked for, once whoever asked has had their answer. */
@Stateless
@PermitAll
public class LinkPost {

    /** More than so many in an hour would flood a mailbox; nobody needs them. */
    private static final int MOST_IN_AN_HOUR = 5;

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Event<LinkAsked> events;

    @Inject
    private Event<Audited> audit;

    @Inject
    private Clock clock;

    /** Sends a link to an address, where somebody has an account with it. */
    @Asynchronous
    public void send(Purpose purpose, EmailAddress email) {
        Instant now = clock.instant();
        if (links.madeSince(purpose, email, now.minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR) {
            accounts.byEmail(email).map(Account::person).ifPresent(person -> send(purpose, person, email, now));
        }
    }

    private void send(Purpose purpose, Person person, EmailAddress email, Instant now) {
        Made made = links.make(purpose, person, email, now);
        audit.fire(Audited.ofPerson(AuditedAct.LINK_ASKED, person.publicId()).changed("purpose", null, purpose));
        events.fire(new LinkAsked(
                purpose,
                person.publicId(),
                person.name(),
                email,
                made.secret(),
                made.link().expiresAt()));
    }
}
