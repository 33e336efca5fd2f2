package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.AddressAdded;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.OneTimeLink;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.People;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.Person;
import org.wherry.people.model.Roles;
import org.wherry.people.model.SignInRefusal;

/** The addresses that everybody keeps of themselves. One that was added counts once it was shown to be theirs. */
@Stateless
@DenyAll
public class MyAddressesService {

    /** Somebody else's mailbox is not to be flooded from here. */
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

    @Inject
    private People people;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<AddressAdded> added;

    @Inject
    private Event<Audited> audit;

    /** Adds an address of the caller's; it counts once the link that is sent there was followed. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void add(String email) {
        Person me = me();
        EmailAddress added = new EmailAddress(email);
        me.addEmail(added, null);
        flush();
        send(me, added);
        audit.fire(corrected(me).changed("email", null, added));
    }

    /** Sends the link that confirms one of the caller's addresses once more. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void sendLinkAgain(String email) {
        Person me = me();
        EmailAddress address = new EmailAddress(email);
        if (me.furtherEmails().stream()
                .noneMatch(each -> each.email().equals(address.address()) && !each.isConfirmed())) {
            throw new NoSuch("address", email);
        }
        send(me, address);
    }

    /**
     * The address that a link confirms; this spends nothing.
     *
     * @param secret what the link carries
     * @throws Refusal when it is not the caller's, or was used, or not in time
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public String toConfirm(String secret) {
        return of(me(), links.look(Purpose.VERIFY_EMAIL, secret, clock.instant()))
                .address();
    }

    /**
     * Confirms the address that a link was sent to.
     *
     * @param secret what the link carries
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void confirm(String secret) {
        Person me = me();
        EmailAddress shown = of(me, links.spend(Purpose.VERIFY_EMAIL, secret, clock.instant()));
        me.confirmEmail(shown, clock.instant());
        flush();
        audit.fire(corrected(me).changed("email", null, shown));
    }

    /** Writes to another of the caller's addresses from now on. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void makeMain(String email) {
        Person me = me();
        String before = me.email().orElse(null);
        me.makeMain(new EmailAddress(email), clock.instant());
        flush();
        audit.fire(corrected(me).changed("email", before, me.email().orElse(null)));
    }

    /** Takes one of the caller's addresses away. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void remove(String email) {
        Person me = me();
        EmailAddress removed = new EmailAddress(email);
        me.removeEmail(removed);
        flush();
        audit.fire(corrected(me).changed("email", removed, null));
    }

    private void send(Person me, EmailAddress email) {
        Instant now = clock.instant();
        if (links.madeSince(Purpose.VERIFY_EMAIL, email, now.minus(BETWEEN_MAILS)) > 0) {
            throw new Refusal(PeopleRefusal.MAIL_ON_ITS_WAY);
        }
        OneTimeLinks.Made made = links.make(Purpose.VERIFY_EMAIL, me, email, now);
        added.fire(new AddressAdded(me.name(), email, made.secret(), made.link().expiresAt()));
    }

    /** Somebody else's link, or one that was made for joining, leads nowhere. */
    private static EmailAddress of(Person me, OneTimeLink link) {
        if (link.person()
                .filter(whose -> whose.publicId().equals(me.publicId()))
                .isEmpty()) {
            throw new Refusal(SignInRefusal.LINK_UNKNOWN);
        }
        return link.email();
    }

    private Person me() {
        return people.byId(caller.requirePersonId());
    }

    private static Audited corrected(Person me) {
        return Audited.ofPerson(AuditedAct.DATA_CORRECTED, me.publicId());
    }

    private void flush() {
        PeopleViolations.flush(people);
    }
}
