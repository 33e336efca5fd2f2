package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** A link of the chain: the seal of one entry, over the seal before it. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

    private static final byte[] NOTHING = {};

    @Id
    private Long position;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private byte[] hash;

    protected AuditSeal() {}

    /**
     * Seals an entry.
     *
     * @param before the seal before this one, or null where this is the first
     */
    public AuditSeal(AuditKey key, AuditSeal before, AuditEntry entry, Instant now) {
        this.position = before == null ? 1 : before.position + 1;
        this.entryId = entry.id();
        this.sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.hash = key.hash("seal", position, before == null ? NOTHING : before.hash, entry.hash());
    }

    /** Whether it seals an entry as it is now, over what came before. */
    boolean fits(AuditKey key, byte[] before, AuditEntry entry) {
        return MessageDigest.isEqual(hash, key.hash("seal", position, before, entry.hash()));
    }

    byte[] hash() {
        return hash.clone();
    }

    /** Which link of the chain it is, from 1. */
    public long position() {
        return position;
    }

    /** The id inside of the entry that it seals. */
    public long entryId() {
        return entryId;
    }

    /** What to remember of the chain when this is its end. */
    public AuditHead head() {
        return new AuditHead(position, HexFormat.of().formatHex(hash), sealedAt);
    }
}
