package org.wherry.people.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Follows the chain from its beginning, link by link, and stops at the first that is not as it was written. */
public final class AuditChain {

    private final AuditKey key;
    private byte[] before = {};
    private long position;

    /** Begins before the first link. */
    public AuditChain(AuditKey key) {
        this.key = key;
    }

    /** How many links were whole so far. */
    public long position() {
        return position;
    }

    /**
     * Follows the next link.
     *
     * @return what is wrong with it; empty where it is whole
     */
    public Optional<AuditFinding> follow(AuditLink link) {
        Optional<AuditFinding> finding = wrongWith(link)
                .map(kind -> new AuditFinding(
                        kind,
                        position + 1,
                        link.entry() == null ? null : link.entry().publicId()));
        if (finding.isEmpty()) {
            position = link.seal().position();
            before = link.seal().hash();
        }
        return finding;
    }

    private Optional<AuditFinding.Kind> wrongWith(AuditLink link) {
        if (link.seal().position() != position + 1) {
            return Optional.of(AuditFinding.Kind.SEAL_MISSING);
        }
        if (link.entry() == null) {
            return Optional.of(AuditFinding.Kind.ENTRY_MISSING);
        }
        if (!link.entry().fits(key)) {
            return Optional.of(AuditFinding.Kind.ENTRY_CHANGED);
        }
        return wrongWith(link.entry(), link.values())
                .or(() -> link.seal().fits(key, before, link.entry())
                        ? Optional.empty()
                        : Optional.of(AuditFinding.Kind.SEAL_CHANGED));
    }

    private Optional<AuditFinding.Kind> wrongWith(AuditEntry entry, List<AuditValue> values) {
        if (values.size() < entry.valueCount()) {
            return Optional.of(AuditFinding.Kind.VALUE_MISSING);
        }
        boolean asTheyWere = values.size() == entry.valueCount();
        for (int i = 0; asTheyWere && i < values.size(); i++) {
            asTheyWere = values.get(i).position() == i && values.get(i).fits(key, entry.valueHash(i));
        }
        return asTheyWere ? Optional.empty() : Optional.of(AuditFinding.Kind.VALUE_CHANGED);
    }

    /** The finding that an entry stands beside the chain. */
    public static AuditFinding notSealed(UUID entry) {
        return new AuditFinding(AuditFinding.Kind.NOT_SEALED, 0, entry);
    }

    /** The finding that the chain no longer goes through an end that it once had. */
    public static AuditFinding lost(AuditHead head) {
        return new AuditFinding(AuditFinding.Kind.HEAD_LOST, head.position(), null);
    }
}
