package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that was done. It is written once, in the transaction that did it, and waits for its seal; from then on it
 * can neither be changed nor taken away without anybody noticing. Only what it says of somebody can be erased.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int HASH_BYTES = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private Instant at;

    /** As text, so that an entry changed into nonsense by hand can still be read, and found. */
    private String act;

    private String asker;

    @Column(name = "asker_id")
    private String askerId;

    private String place;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "value_hashes")
    private byte[] valueHashes;

    private byte[] hash;

    protected AuditEntry() {}

    /**
     * Writes down what was done.
     *
     * @param values what it says, in this order; they belong to this entry from now on
     */
    public AuditEntry(AuditKey key, Asker asker, Audited audited, List<AuditValue> values, Instant now) {
        this.at = now.truncatedTo(ChronoUnit.MICROS);
        this.act = audited.act().name();
        this.asker = asker.kind().name();
        this.askerId = text(asker.id());
        this.place = asker.place();
        this.subjectId = text(audited.subject());
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (int i = 0; i < values.size(); i++) {
            values.get(i).belongTo(this, i);
            hashes.writeBytes(values.get(i).hash(key));
        }
        this.valueHashes = hashes.toByteArray();
        this.hash = hashedBy(key);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private byte[] hashedBy(AuditKey key) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return key.hash("entry", publicId, micros, act, asker, askerId, place, subjectId, valueHashes);
    }

    /** Whether it is what it was when it was written. */
    boolean fits(AuditKey key) {
        return MessageDigest.isEqual(hash, hashedBy(key));
    }

    /** How many values it said when it was written. */
    int valueCount() {
        return valueHashes.length / HASH_BYTES;
    }

    byte[] valueHash(int position) {
        return Arrays.copyOfRange(valueHashes, position * HASH_BYTES, (position + 1) * HASH_BYTES);
    }

    byte[] hash() {
        return hash.clone();
    }

    long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** When it was done. */
    public Instant at() {
        return at;
    }

    /** What was done. */
    public AuditedAct act() {
        return AuditedAct.valueOf(act);
    }

    /** Who did it, and from where. */
    public Asker asker() {
        return new Asker(Asker.Kind.valueOf(asker), askerId == null ? null : UUID.fromString(askerId), place);
    }

    /** The id outside of what it was done to. */
    public Optional<UUID> subject() {
        return Optional.ofNullable(subjectId).map(UUID::fromString);
    }
}
