package org.wherry.people.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.testing.As;

/** A transaction writes an entry and is slow to commit; another one begins later, writes its own, and is done first. */
@Dependent
public class LateCommit {

    @Inject
    private Event<Audited> audited;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditKeeper keeper;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    /**
     * Where the two stand in the chain.
     *
     * @param whileItRan how many of the two were sealed before the slow one had committed
     * @param slow the place of the slow one
     * @param quick the place of the quick one
     */
    public record Places(long whileItRan, long slow, long quick) {}

    /** Lets it happen, and seals before and after the late commit. */
    public Places happen() throws Exception {
        UUID slow = UUID.randomUUID();
        UUID quick = UUID.randomUUID();
        transaction.begin();
        audited.fire(Audited.of(AuditedAct.AGENCY_CHANGED, slow));
        entities.flush();
        trail.refused(Audited.of(AuditedAct.ACCESS_REFUSED, quick));
        sealAll(List.of());
        long whileItRan = sealed(slow) + sealed(quick);
        transaction.commit();
        sealAll(List.of(slow, quick));
        return new Places(whileItRan, place(slow), place(quick));
    }

    /** The server's own timer may be sealing at this very moment; then it is asked again. */
    public void sealAll(List<UUID> expected) throws Exception {
        long deadline = System.nanoTime() + 20_000_000_000L;
        do {
            As.system(() -> keeper.seal());
        } while (expected.stream().anyMatch(subject -> sealed(subject) == 0) && System.nanoTime() < deadline);
    }

    private long sealed(UUID subject) {
        return entities.createQuery(
                        "SELECT COUNT(s) FROM AuditSeal s, AuditEntry e WHERE e.id = s.entryId AND e.subjectId = :id",
                        Long.class)
                .setParameter("id", subject.toString())
                .getSingleResult();
    }

    /** The place of the entry about something. */
    public long place(UUID subject) {
        return entities.createQuery(
                        "SELECT s.position FROM AuditSeal s, AuditEntry e WHERE e.id = s.entryId"
                                + " AND e.subjectId = :id",
                        Long.class)
                .setParameter("id", subject.toString())
                .getSingleResult();
    }
}
