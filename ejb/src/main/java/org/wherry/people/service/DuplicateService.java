package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.DuplicateRow;
import org.wherry.people.model.Duplicates;
import org.wherry.people.model.Roles;

/** Finds records that look like one person, and remembers what was decided about them. */
@Stateless
@DenyAll
public class DuplicateService {

    @Inject
    private Duplicates duplicates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** One page of the pairs that nobody has decided on, the most alike first. */
    @RolesAllowed(Roles.COORDINATOR)
    public Page<DuplicateRow> open(PageRequest page) {
        return duplicates.open(page);
    }

    /** Looks through everybody once more; says how many pairs are new. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public int look() {
        return duplicates.look(clock.instant());
    }

    /** Remembers that the two of a pair are different people, and shows them no more. */
    @RolesAllowed(Roles.COORDINATOR)
    public void notTheSame(UUID pair) {
        duplicates
                .find(pair)
                .orElseThrow(() -> new NoSuch("pair", pair))
                .areNotTheSame(caller.requirePersonId(), clock.instant());
    }

    /** Everybody whose name or address has these words, for whoever looks for the other record; at most 20. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<DuplicateRow.Side> lookFor(String words) {
        return duplicates.lookFor(words);
    }
}
