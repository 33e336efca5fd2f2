package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.AuditCheck;
import org.wherry.people.model.AuditHead;
import org.wherry.people.model.AuditQuery;
import org.wherry.people.model.AuditReading;
import org.wherry.people.model.AuditRow;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;

/** Reads the audit. Only administrators do. */
@Stateless
@DenyAll
public class AuditReader {

    /** The most entries that one file takes. */
    public static final int MOST_IN_A_FILE = 10_000;

    @Inject
    private AuditReading audit;

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditExamination examination;

    @Inject
    private AuditKeeper keeper;

    @Inject
    private Event<Audited> audited;

    /**
     * How the audit stands.
     *
     * @param head the end of the chain, once there is any
     * @param waiting how many entries wait for their seal
     * @param check the last examination, once there was one
     */
    public record State(Optional<AuditHead> head, long waiting, Optional<AuditCheck> check) {}

    /** One page of the entries that are asked for, the newest first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<AuditRow> entries(AuditQuery query, PageRequest wanted) {
        return audit.page(query, wanted);
    }

    /**
     * One entry.
     *
     * @throws NoSuch when there is none with this id
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AuditRow entry(UUID id) {
        return audit.one(id).orElseThrow(() -> new NoSuch("audit entry", id));
    }

    /** The newest {@value #MOST_IN_A_FILE} of the entries that are asked for, to take away; that is audited as well. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<AuditRow> export(AuditQuery query) {
        List<AuditRow> taken = audit.newest(query, MOST_IN_A_FILE);
        audited.fire(Audited.of(AuditedAct.AUDIT_EXPORTED, null).changed("entries", null, taken.size()));
        return taken;
    }

    /** How the audit stands. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public State state() {
        return new State(sealing.head(), audit.waiting(), examination.last());
    }

    /** Examines all of the audit now. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AuditCheck examine() {
        return keeper.examine();
    }
}
