package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.wherry.people.model.AuditEntries;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;

/** What the audit takes in besides the acts that succeed, and the only thing that is ever taken out of it. */
@Stateless
@DenyAll
public class AuditTrail {

    @Inject
    private AuditEntries entries;

    @Inject
    private Event<Audited> audited;

    @Inject
    private Clock clock;

    /** Writes down what was refused, in a transaction of its own: the one that was refused is taken back. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Audited refusal) {
        audited.fire(refusal);
    }

    /**
     * Erases what the audit says of somebody, their name included; that they did something, and what it was, stays. So
     * does that it was erased.
     *
     * @return how many values were erased
     */
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public int eraseValuesOf(UUID person) {
        audited.fire(Audited.ofPerson(AuditedAct.AUDIT_VALUES_ERASED, person));
        return entries.eraseValuesOf(person, clock.instant());
    }
}
