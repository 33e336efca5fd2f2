package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.Places;
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleGrant;
import org.wherry.people.model.RoleGrants;
import org.wherry.people.model.RoleHolder;
import org.wherry.people.model.RoleQuery;
import org.wherry.people.model.RoleRefusal;
import org.wherry.people.model.RoleRow;
import org.wherry.people.model.Roles;

/**
 * Gives roles and takes them away. A change acts on the next request of whoever it is about; nobody changes their own
 * roles; and there is always somebody left who can sign in and do this.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RoleService {

    private static final String HELD_ALREADY = "role_grant_person_id_role_agency_id_key";

    @Inject
    private RoleGrants grants;

    @Inject
    private People people;

    @Inject
    private Places places;

    @Inject
    private AgencySearch agencies;

    @Inject
    private Caller caller;

    @Inject
    private Event<Audited> audited;

    /** One page of people with their roles; when nothing is asked for, of those who may do more than take part. */
    public Page<RoleHolder> holders(RoleQuery query, PageRequest page) {
        return grants.page(query, page);
    }

    /** Somebody with their roles. */
    public RoleHolder of(UUID person) {
        return Optional.ofNullable(person).flatMap(grants::holder).orElseThrow(() -> new NoSuch("person", person));
    }

    /** One role, and whoever has it. */
    public GrantedRole find(UUID role) {
        RoleHolder holder = of(require(role).person().publicId());
        return holder.roles().stream()
                .filter(row -> row.id().equals(role))
                .findFirst()
                .map(row -> new GrantedRole(holder, row))
                .orElseThrow(() -> new NoSuch("role", role));
    }

    /**
     * Gives somebody a role.
     *
     * @throws Refusal when it is the caller's own case, the role is held already, or it needs an agency or must not
     *     have one
     */
    public RoleRow grant(GrantRole command) {
        if (command.role() == null) {
            throw new Refusal(RoleRefusal.ROLE_MISSING);
        }
        RoleHolder holder = of(command.person());
        refuseOwn(holder.id());
        Person person = people.byPublicId(holder.id()).orElseThrow(() -> new NoSuch("person", holder.id()));
        Agency agency = command.agency() == null ? null : requireOpen(command.agency());
        RoleGrant grant = new RoleGrant(person, command.role(), agency);
        grants.add(grant);
        flush();
        audited.fire(event(AuditedAct.ROLE_GRANTED, grant).changed("role", null, told(grant)));
        return grant.row();
    }

    /**
     * Takes a role away.
     *
     * @throws Refusal when it is the caller's own, or nobody would be left who can sign in and give roles
     */
    public void withdraw(UUID role) {
        RoleGrant grant = require(role);
        refuseOwn(grant.person().publicId());
        if (grant.role() == Role.ADMINISTRATOR) {
            grants.lockAdministrators();
            if (!grants.isAdministeredWithout(grant.person().id())) {
                throw new Refusal(RoleRefusal.LAST_ADMINISTRATOR);
            }
        }
        grants.remove(grant);
        flush();
        audited.fire(event(AuditedAct.ROLE_WITHDRAWN, grant).changed("role", told(grant), null));
    }

    private RoleGrant require(UUID role) {
        return grants.byPublicId(role).orElseThrow(() -> new NoSuch("role", role));
    }

    /** An agency that was closed or merged is given to nobody any more. */
    private Agency requireOpen(UUID agency) {
        return agencies.choice(agency)
                .flatMap(open -> places.agency(agency))
                .orElseThrow(() -> new NoSuch("agency", agency));
    }

    private void refuseOwn(UUID person) {
        if (people.idOf(person).equals(caller.personId())) {
            throw new Refusal(RoleRefusal.OWN_ROLES);
        }
    }

    private void flush() {
        Violations.refusing(
                () -> {
                    grants.flush();
                    return null;
                },
                Map.of(HELD_ALREADY, () -> new Refusal(RoleRefusal.ROLE_HELD_ALREADY)));
    }

    private static Audited event(AuditedAct act, RoleGrant grant) {
        return Audited.ofPerson(act, grant.person().publicId());
    }

    private static String told(RoleGrant grant) {
        return grant.agency()
                .map(agency -> grant.role() + ", " + agency.name())
                .orElse(grant.role().name());
    }
}
