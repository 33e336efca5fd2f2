package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.GroupAccount;
import org.wherry.people.model.GroupAccountRefusal;
import org.wherry.people.model.GroupAccountRow;
import org.wherry.people.model.GroupAccounts;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Places;
import org.wherry.people.model.Roles;

/** Keeps the shared mailboxes of small organisations, by which their people without an address are written to. */
@Stateless
@DenyAll
public class GroupAccountService {

    @Inject
    private GroupAccounts accounts;

    @Inject
    private Places places;

    @Inject
    private People people;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** One page of all of them, those that are open first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<GroupAccountRow> accounts(PageRequest page) {
        return accounts.page(page, today());
    }

    /** One of them, by the id outside. */
    @RolesAllowed(Roles.COORDINATOR)
    public GroupAccount account(UUID id) {
        GroupAccount account = require(id);
        // What a page shows of them is read here, while it can be.
        account.agency().name();
        account.contact().name();
        return account;
    }

    /** Those who could be the contact of an agency: whoever holds a post there today. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<PersonCard> contacts(UUID agency) {
        return accounts.peopleAt(agency, today());
    }

    /**
     * Opens one.
     *
     * @param contact who reads the mailbox and books for the others; they hold a post there
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID open(UUID agency, String mailbox, UUID contact) {
        Agency owner = places.agency(agency).orElseThrow(() -> new NoSuch("agency", agency));
        GroupAccount account =
                new GroupAccount(owner, new EmailAddress(mailbox), contact(agency, contact), clock.instant());
        Violations.refusing(
                () -> {
                    accounts.add(account);
                    accounts.flush();
                    return account;
                },
                Map.of("one_group_account", () -> new Refusal(GroupAccountRefusal.GROUP_ACCOUNT_THERE)));
        audit(account, null, null);
        return account.publicId();
    }

    /** Passes it to another mailbox or contact. */
    @RolesAllowed(Roles.COORDINATOR)
    public void change(UUID id, String mailbox, UUID contact) {
        GroupAccount account = require(id);
        String mailboxBefore = account.mailbox();
        UUID contactBefore = account.contact().publicId();
        account.change(new EmailAddress(mailbox), contact(account.agency().publicId(), contact));
        accounts.flush();
        audit(account, mailboxBefore, contactBefore);
    }

    /** Closes it; whoever has no address is written to on paper from then on. */
    @RolesAllowed(Roles.COORDINATOR)
    public void close(UUID id) {
        GroupAccount account = require(id);
        account.close(clock.instant());
        accounts.flush();
        audited.fire(
                Audited.of(AuditedAct.GROUP_ACCOUNT_CHANGED, account.publicId()).changed("closed", false, true));
    }

    private Person contact(UUID agency, UUID contact) {
        Person person = people.byPublicId(contact).orElseThrow(() -> new NoSuch("person", contact));
        boolean worksThere = contacts(agency).stream().map(PersonCard::publicId).anyMatch(person.publicId()::equals);
        if (!worksThere) {
            throw new Refusal(GroupAccountRefusal.CONTACT_WORKS_ELSEWHERE, person.name());
        }
        return person;
    }

    private void audit(GroupAccount account, String mailboxBefore, UUID contactBefore) {
        audited.fire(Audited.of(AuditedAct.GROUP_ACCOUNT_CHANGED, account.publicId())
                .changed("mailbox", mailboxBefore, account.mailbox())
                .changed("contact", contactBefore, account.contact().publicId()));
    }

    private GroupAccount require(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NoSuch("group account", id));
    }

    private LocalDate today() {
        return CountyTime.dateOf(clock.instant());
    }
}
