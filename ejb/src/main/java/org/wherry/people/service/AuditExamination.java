package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.people.model.AuditChain;
import org.wherry.people.model.AuditCheck;
import org.wherry.people.model.AuditFinding;
import org.wherry.people.model.AuditLink;
import org.wherry.people.model.AuditSeals;
import org.wherry.people.model.Roles;

/** Reads the chain for an examination, a stretch at a time, and keeps what was found. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditExamination {

    private static final int STRETCH = 500;

    @Inject
    private AuditSeals seals;

    @Inject
    private Clock clock;

    /**
     * What became of one stretch.
     *
     * @param finding what is wrong in it
     * @param isLast whether there is nothing behind it
     */
    public record Stretch(Optional<AuditFinding> finding, boolean isLast) {}

    /** Follows the chain for the next stretch. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
    public Stretch follow(AuditChain chain) {
        List<AuditLink> links = seals.linksAfter(chain.position(), STRETCH);
        Optional<AuditFinding> finding = Optional.empty();
        for (Iterator<AuditLink> next = links.iterator(); finding.isEmpty() && next.hasNext(); ) {
            finding = chain.follow(next.next());
        }
        return new Stretch(finding, links.size() < STRETCH);
    }

    /** An entry that neither has a seal nor waits for one. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
    public Optional<UUID> stray() {
        return seals.stray();
    }

    /** Keeps what an examination found; null where all was whole. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
    public AuditCheck keep(long sealed, AuditFinding finding) {
        AuditCheck check = new AuditCheck(clock.instant(), sealed, finding);
        seals.add(check);
        return check;
    }

    /** The last examination. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMINISTRATOR})
    public Optional<AuditCheck> last() {
        return seals.lastCheck();
    }
}
