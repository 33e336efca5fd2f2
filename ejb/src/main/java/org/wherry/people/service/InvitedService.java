package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Accounts;
import org.wherry.people.model.AgencyInvitation;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.model.Joinings;
import org.wherry.people.model.OneTimeLink;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.Origin;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.Roles;
import org.wherry.people.model.SignIn.How;

/** Answers an invitation, for whoever reads the address that it was sent to. */
@Stateless
@DenyAll
public class InvitedService {

    @Inject
    private Joinings joinings;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Directory directory;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Records records;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /**
     * What the reader of an address is asked.
     *
     * @param agency whose people they would be
     * @param inviter who invited them
     * @param email the address
     * @param hasAccount whether somebody signs in with the address
     */
    public record Invited(String agency, String inviter, String email, boolean hasAccount) {}

    /** What a link asks; this spends nothing. */
    @PermitAll
    public Invited look(String secret) {
        OneTimeLink link = links.look(Purpose.INVITATION, secret, clock.instant());
        AgencyInvitation invitation = of(link);
        return new Invited(
                invitation.agency().name(),
                directory.card(invitation.invitedBy()).name(),
                link.email().address(),
                accounts.byEmail(link.email()).isPresent());
    }

    /** Accepts as whoever is signed in. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void accept(String secret) {
        Person person = caller.publicId().flatMap(people::byPublicId).orElseThrow();
        accept(links.spend(Purpose.INVITATION, secret, clock.instant()), person);
    }

    /** Accepts as somebody new, and opens their account. */
    @PermitAll
    public LetIn acceptAndOpen(String secret, String name, String password, Origin origin) {
        OneTimeLink link = links.spend(Purpose.INVITATION, secret, clock.instant());
        EmailAddress email = link.email();
        Person person = joinings.entered(email, name).orElseGet(() -> newAccounts.person(name, email));
        newAccounts.open(person, email, password);
        accept(link, person);
        return doorkeeper.letIn(person, How.JOINING, origin);
    }

    /** Says no; whoever invited sees that, and nothing else. */
    @PermitAll
    public void decline(String secret) {
        Instant now = clock.instant();
        AgencyInvitation invitation = of(links.spend(Purpose.INVITATION, secret, now));
        invitation.decline(now);
        joinings.flush();
        audited.fire(Audited.of(AuditedAct.INVITATION_DECLINED, invitation.publicId()));
    }

    private void accept(OneTimeLink link, Person person) {
        Instant now = clock.instant();
        AgencyInvitation invitation = of(link);
        invitation.accept(person, now);
        boolean joined = invitation
                .entered()
                .map(entered -> records.join(entered, person))
                .orElse(false);
        if (!joined) {
            newAccounts.post(person, invitation.agency(), invitation.jobTitle(), CountyTime.dateOf(now));
        }
        joinings.flush();
        audited.fire(Audited.ofPerson(AuditedAct.INVITATION_ACCEPTED, person.publicId())
                .changed("agency", null, invitation.agency().name()));
    }

    private AgencyInvitation of(OneTimeLink link) {
        return joinings.invitation(link)
                .filter(AgencyInvitation::isWaiting)
                .orElseThrow(() -> new Refusal(JoiningRefusal.INVITATION_OVER));
    }
}
