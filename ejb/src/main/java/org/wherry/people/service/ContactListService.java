package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Contact;
import org.wherry.people.model.People;
import org.wherry.people.model.PeopleSearch;
import org.wherry.people.model.Person;
import org.wherry.people.model.Roles;

/** The contact list of each agency: those who chose to be on it, for their colleagues, and nobody else. */
@Stateless
@DenyAll
public class ContactListService {

    @Inject
    private PeopleSearch search;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** One page of those on the lists of the agencies that the caller works for now, by agency and name. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Page<Contact> contacts(PageRequest page) {
        return search.contacts(caller.requirePersonId(), page, CountyTime.dateOf(clock.instant()));
    }

    /** Puts the caller on the list of their agencies, or takes them off it, at any time. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void choose(boolean listed) {
        Person me = people.byId(caller.requirePersonId());
        boolean before = me.isOnContactList();
        me.chooseContactList(listed);
        PeopleViolations.flush(people);
        if (before != listed) {
            audit.fire(
                    Audited.ofPerson(AuditedAct.DATA_CORRECTED, me.publicId()).changed("contactList", before, listed));
        }
    }
}
