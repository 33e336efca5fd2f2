package org.wherry.people.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.People;
import org.wherry.people.model.Places;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;

/** Who is asking. The server proved their identity; here it becomes a person with roles and agencies. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller {

    @Resource
    private SessionContext context;

    @Inject
    private People people;

    @Inject
    private Places places;

    /** The id inside of the person who asks; empty for visitors and jobs. */
    public Optional<Long> personId() {
        return publicId().flatMap(people::idOf);
    }

    /** The id outside of the person who asks; empty for visitors and jobs. */
    public Optional<UUID> publicId() {
        try {
            return Optional.of(UUID.fromString(context.getCallerPrincipal().getName()));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /**
     * The id inside of the person who asks.
     *
     * @throws Refusal when nobody is signed in
     */
    public long requirePersonId() {
        return personId().orElseThrow(() -> new Refusal(CommonRefusal.SIGN_IN_FIRST));
    }

    /** Whether the caller has a role, one of {@link Roles}. */
    public boolean is(String role) {
        return context.isCallerInRole(role);
    }

    /** Whether a job or the demo importer asks. */
    public boolean isSystem() {
        return is(Roles.SYSTEM);
    }

    /** The agencies that the caller has a role for, and all below them. */
    public Set<Long> agencyIds(Role role) {
        return personId()
                .map(person -> places.withThoseBelow(people.agenciesOf(person, role)))
                .orElse(Set.of());
    }
}
