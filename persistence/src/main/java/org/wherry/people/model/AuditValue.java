package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One thing that an entry of the audit says: a name as it was at the time, or a value before and after. It may be
 * erased; its entry keeps a hash of it, and without the salt that is erased with it nobody can try out what it was.
 */
@Entity
@Table(name = "audit_value")
public class AuditValue {

    /** The name, at the time, of whoever did it. */
    public static final String WHO = "who";

    /** The name, at the time, of whom or what it was done to. */
    public static final String WHOM = "whom";

    /** Said instead of what nobody may read. */
    static final String WITHHELD = "•••";

    private static final Set<String> NEVER_KEPT =
            Set.of("password", "passwordHash", "token", "tokenHash", "secret", "code", "codes", "answer", "needs");

    private static final int LONGEST = 1_000;
    private static final int LONGEST_FIELD = 60;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_value_seq")
    @SequenceGenerator(name = "audit_value_seq", sequenceName = "audit_value_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id")
    private AuditEntry entry;

    private int position;

    private String field;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    private byte[] salt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected AuditValue() {}

    /**
     * Says something. What is secret is not kept, only that it changed.
     *
     * @param person whose it is, or null where it is nobody's
     */
    public AuditValue(UUID person, Audited.Change change) {
        this.field = shortened(change.field(), LONGEST_FIELD);
        this.personId = person == null ? null : person.toString();
        this.before = kept(change.before());
        this.after = kept(change.after());
        this.salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
    }

    /** Says what somebody is called: {@link #WHO} or {@link #WHOM}. */
    public static AuditValue nameOfPerson(String field, UUID person, String name) {
        return new AuditValue(person, new Audited.Change(field, null, name));
    }

    /** Says what a thing is called to which something was done. */
    public static AuditValue nameOfThing(String name) {
        return new AuditValue(null, new Audited.Change(WHOM, null, name));
    }

    void belongTo(AuditEntry whole, int place) {
        entry = whole;
        position = place;
    }

    private String kept(String value) {
        if (value == null) {
            return null;
        }
        return NEVER_KEPT.contains(field) ? WITHHELD : shortened(value, LONGEST);
    }

    /** PostgreSQL keeps no NUL, and half a surrogate pair would not come back as it went. */
    private static String shortened(String value, int longest) {
        String kept = value.replace("\0", "");
        if (kept.length() <= longest) {
            return kept;
        }
        int end = Character.isHighSurrogate(kept.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return kept.substring(0, end) + "…";
    }

    byte[] hash(AuditKey key) {
        return key.hash("value", salt, field, personId, before, after);
    }

    /** Whether it is what it was when its hash was made; what is erased no longer tells. */
    boolean fits(AuditKey key, byte[] hash) {
        return erasedAt != null || salt != null && MessageDigest.isEqual(hash, hash(key));
    }

    /** The id inside of the entry that says it. */
    public long entryId() {
        return entry.id();
    }

    /** Which of its entry's values it is, from 0. */
    public int position() {
        return position;
    }

    /** What it is, such as {@code jobTitle}. */
    public String field() {
        return field;
    }

    /** What it was. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** What it became. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** Whether it was erased. */
    public boolean isErased() {
        return erasedAt != null;
    }
}
