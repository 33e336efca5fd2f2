package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.AgencyInvitation;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.InvitationRow;
import org.wherry.people.model.InvitationSent;
import org.wherry.people.model.JoiningRefusal;
import org.wherry.people.model.Joinings;
import org.wherry.people.model.OneTimeLink.Purpose;
import org.wherry.people.model.OneTimeLinks;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Places;
import org.wherry.people.model.Roles;

/**
 * Invites people to be an agency's. Booking contacts and line managers invite for their agencies and those below them,
 * coordinators for all. A known address and an unknown one look the same to whoever invites.
 */
@Stateless
@DenyAll
public class InvitationService {

    /** How many addresses are invited at once. */
    public static final int MOST_AT_ONCE = 50;

    @Inject
    private Joinings joinings;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Places places;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private OwnAgencies own;

    @Inject
    private Event<InvitationSent> sent;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /**
     * Invites addresses; one that waits for an answer already is sent another link.
     *
     * @param emails one or several
     * @param jobTitle what the work is called, or blank
     * @return how many were invited
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public int invite(UUID agency, List<String> emails, String jobTitle) {
        Set<Long> mine = own.orNullForAll();
        Agency inviting = places.agency(agency)
                .filter(found -> mine == null || mine.contains(found.id()))
                .orElseThrow(() -> new NoSuch("agency", agency));
        Set<EmailAddress> addresses = new LinkedHashSet<>();
        emails.stream()
                .filter(line -> !line.isBlank())
                .map(InvitationService::address)
                .forEach(addresses::add);
        if (addresses.isEmpty()) {
            throw new Refusal(JoiningRefusal.NOBODY_INVITED);
        }
        if (addresses.size() > MOST_AT_ONCE) {
            throw new Refusal(JoiningRefusal.TOO_MANY_INVITED, MOST_AT_ONCE);
        }
        long by = caller.requirePersonId();
        addresses.forEach(address -> invite(inviting, address, jobTitle, null, by));
        return addresses.size();
    }

    /**
     * Asks whoever reads an address whether they are the one whom an import has entered; until they accept, nobody
     * learns that they are known.
     *
     * @param entered whom an import entered under the address, or null
     * @param agency the id inside of the agency
     * @param by the id inside of whoever imports or invites
     */
    @RolesAllowed(Roles.SYSTEM)
    public void ask(Person entered, long agency, EmailAddress email, String jobTitle, long by) {
        invite(places.agencyInside(agency), email, jobTitle, entered, by);
    }

    /** The agencies for which the caller can invite, by name; none where they choose among all. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public List<AgencyCard> agencies() {
        Set<Long> mine = own.orNullForAll();
        return mine == null
                ? List.of()
                : directory.agencies().stream()
                        .filter(card -> mine.contains(card.id()))
                        .toList();
    }

    /** The invitations of the caller's agencies, the newest first. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public Page<InvitationRow> invitations(PageRequest page) {
        return joinings.invitations(own.orNullForAll(), clock.instant(), page);
    }

    /** Takes an invitation back; its link opens nothing any more. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public void withdraw(UUID id) {
        find(id).withdraw(clock.instant());
        joinings.flush();
    }

    /** Sends an invitation once more. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public void sendAgain(UUID id) {
        send(find(id), caller.requirePersonId());
    }

    private void invite(Agency agency, EmailAddress email, String jobTitle, Person entered, long by) {
        Optional<AgencyInvitation> before = entered == null ? joinings.waiting(agency, email) : Optional.empty();
        if (before.isPresent()) {
            send(before.get(), by);
            return;
        }
        OneTimeLinks.Made made = links.make(Purpose.INVITATION, null, email, clock.instant());
        AgencyInvitation invitation =
                new AgencyInvitation(agency, email, jobTitle, entered, by, made.link(), clock.instant());
        joinings.add(invitation);
        joinings.flush();
        tell(invitation, made, by);
    }

    private void send(AgencyInvitation invitation, long by) {
        OneTimeLinks.Made made = links.make(Purpose.INVITATION, null, invitation.email(), clock.instant());
        invitation.sendAgain(made.link());
        joinings.flush();
        tell(invitation, made, by);
    }

    private void tell(AgencyInvitation invitation, OneTimeLinks.Made made, long by) {
        PersonCard inviter = directory.card(by);
        Instant until = made.link().expiresAt();
        sent.fire(new InvitationSent(
                invitation.email(), invitation.agency().name(), inviter.name(), made.secret(), until));
        audited.fire(Audited.of(AuditedAct.INVITED, invitation.publicId())
                .changed("agency", null, invitation.agency().name()));
    }

    private AgencyInvitation find(UUID id) {
        return joinings.invitation(id, own.orNullForAll()).orElseThrow(() -> new NoSuch("invitation", id));
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed);
        } catch (Refusal unreadable) {
            throw new Refusal(JoiningRefusal.INVITED_UNREADABLE, typed.strip());
        }
    }
}
