package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.wherry.people.model.Role;
import org.wherry.people.model.Roles;

/** For which agencies the caller decides who belongs to them. */
@ApplicationScoped
class OwnAgencies {

    @Inject
    private Caller caller;

    /** The ids of the caller's agencies and all below them, or null where they decide for all. */
    Set<Long> orNullForAll() {
        if (caller.is(Roles.COORDINATOR)) {
            return null;
        }
        Set<Long> own = new HashSet<>(caller.agencyIds(Role.BOOKING_CONTACT));
        own.addAll(caller.agencyIds(Role.LINE_MANAGER));
        return own;
    }
}
