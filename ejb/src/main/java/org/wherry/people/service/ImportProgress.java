package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.common.model.LostUpdate;
import org.wherry.people.model.PeopleImports;
import org.wherry.people.model.Roles;

/** Tells how far an import has come while the transaction that enters it is open. */
@Stateless
@DenyAll
public class ImportProgress {

    @Inject
    private PeopleImports imports;

    @Inject
    private Clock clock;

    /**
     * Says how many rows were looked at, and keeps the file in the worker's hands for another while.
     *
     * @throws LostUpdate where another worker has it meanwhile: whatever this one entered is undone
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(ImportSteps.Claimed claimed, int rows) {
        if (!imports.progress(
                claimed.id(), claimed.attempt(), rows, clock.instant().plus(ImportSteps.LEASE))) {
            throw new LostUpdate();
        }
    }
}
