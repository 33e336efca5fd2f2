package org.wherry.people.model;

import java.util.UUID;

/**
 * The first thing that is not as it was written.
 *
 * @param kind what is wrong
 * @param position the link of the chain, or 0 where it is no link
 * @param entry the id outside of the entry, or null where there is none left
 */
public record AuditFinding(Kind kind, long position, UUID entry) {

    /** What can be wrong. The sentence for each is {@code people.audit.finding.<NAME>}. */
    public enum Kind {
        /** A link of the chain was taken out. */
        SEAL_MISSING,
        /** A link is not what it was. */
        SEAL_CHANGED,
        /** An entry was taken out. */
        ENTRY_MISSING,
        /** An entry is not what it was, or was not written by Wherry. */
        ENTRY_CHANGED,
        /** A value was taken out, other than by erasing it. */
        VALUE_MISSING,
        /** A value is not what it was, or was put in. */
        VALUE_CHANGED,
        /** An entry neither has a seal nor waits for one. */
        NOT_SEALED,
        /** The chain does not go through the end that was exported. */
        HEAD_LOST
    }
}
