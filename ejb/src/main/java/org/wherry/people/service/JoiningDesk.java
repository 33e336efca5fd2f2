package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Joining;
import org.wherry.people.model.JoiningDecided;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.model.Joinings;
import org.wherry.people.model.Person;
import org.wherry.people.model.Places;
import org.wherry.people.model.Roles;

/**
 * Decides who is one of an agency's people. Booking contacts and line managers decide for their agencies and those below
 * them, coordinators for all; which agency it is that somebody asked for, coordinators say alone.
 */
@Stateless
@DenyAll
public class JoiningDesk {

    @Inject
    private Joinings joinings;

    @Inject
    private Places places;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private Caller caller;

    @Inject
    private OwnAgencies own;

    @Inject
    private Event<JoiningDecided> decided;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** Those who wait for the caller's decision, the longest waiting first. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public Page<JoiningRow> waiting(PageRequest page) {
        return joinings.waiting(own.orNullForAll(), page);
    }

    /** One of those who wait. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public JoiningRow one(UUID id) {
        return find(id).row();
    }

    /** Takes somebody as one of the agency's people; they get their post. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public void approve(UUID id) {
        Joining joining = find(id);
        joining.approve(caller.requirePersonId(), clock.instant());
        join(joining);
    }

    /** Says which agency somebody asked for; they get their post there. */
    @RolesAllowed(Roles.COORDINATOR)
    public void settle(UUID id, UUID agency) {
        Joining joining = find(id);
        Agency found = places.agency(agency).orElseThrow(() -> new NoSuch("agency", agency));
        joining.settle(found, caller.requirePersonId(), clock.instant());
        join(joining);
    }

    /** Declines, and says why; they keep their account, without the post. */
    @RolesAllowed({Roles.COORDINATOR, Roles.BOOKING_CONTACT, Roles.LINE_MANAGER})
    public void decline(UUID id, String reason) {
        Joining joining = find(id);
        joining.decline(caller.requirePersonId(), reason, clock.instant());
        joinings.flush();
        tell(joining, AuditedAct.JOINING_DECLINED);
    }

    private void join(Joining joining) {
        Instant now = clock.instant();
        newAccounts.post(
                joining.person().orElseThrow(),
                joining.agency().orElseThrow(),
                joining.jobTitle(),
                CountyTime.dateOf(now));
        joinings.flush();
        tell(joining, AuditedAct.JOINING_APPROVED);
    }

    private void tell(Joining joining, AuditedAct act) {
        Person person = joining.person().orElseThrow();
        decided.fire(new JoiningDecided(
                joining.email(),
                person.name(),
                joining.agency().map(Agency::name).orElseGet(() -> joining.row().askedAgency()),
                joining.state() == Joining.State.JOINED,
                joining.reason().orElse(null)));
        audited.fire(Audited.ofPerson(act, person.publicId())
                .changed("agency", null, joining.agency().map(Agency::name).orElse(null)));
    }

    private Joining find(UUID id) {
        return joinings.waiting(id, own.orNullForAll()).orElseThrow(() -> new NoSuch("joining", id));
    }
}
