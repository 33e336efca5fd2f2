package org.wherry.people.model;

import java.util.List;

/**
 * A link of the chain as it stands in the database.
 *
 * @param seal the seal
 * @param entry what it seals, or null where that is gone
 * @param values what the entry says, by position
 */
public record AuditLink(AuditSeal seal, AuditEntry entry, List<AuditValue> values) {

    /** Copies the list. */
    public AuditLink {
        values = List.copyOf(values);
    }
}
