package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wherry.people.model.AuditEntry;
import org.wherry.people.model.AuditHead;
import org.wherry.people.model.AuditSeal;
import org.wherry.people.model.AuditSeals;
import org.wherry.people.model.Roles;

/** Puts entries into the chain, some at a time, each time in a short transaction of its own. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditSealing {

    private static final int BATCH = 500;

    @Inject
    private AuditSeals seals;

    @Inject
    private AuditKeys keys;

    @Inject
    private Clock clock;

    /** Seals what may be sealed, at most {@value #BATCH} entries; says how many. Elsewhere nobody seals meanwhile. */
    @RolesAllowed(Roles.SYSTEM)
    public int sealSome() {
        if (!seals.isMine()) {
            return 0;
        }
        List<Long> ready = seals.ready(BATCH);
        if (ready.isEmpty()) {
            return 0;
        }
        List<AuditSeal> made = new ArrayList<>();
        AuditSeal before = seals.last().orElse(null);
        for (AuditEntry entry : seals.entries(ready)) {
            before = new AuditSeal(keys.key(), before, entry, clock.instant());
            made.add(before);
        }
        seals.add(made);
        return made.size();
    }

    /** The end of the chain. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
    public Optional<AuditHead> head() {
        return seals.last().map(AuditSeal::head);
    }

    /** Whether the chain goes through an end that it once had. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
    public boolean goesThrough(AuditHead head) {
        return seals.at(head.position())
                .filter(seal -> seal.head().hash().equals(head.hash()))
                .isPresent();
    }
}
