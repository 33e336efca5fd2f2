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
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.wherry.common.model.Refusal;

/**
 * A code with which somebody claims the record that others kept of them. It is handed to them on paper, works once and
 * for a year, and together with their name only. Only its hash is kept.
 */
@Entity
@Table(name = "record_code")
public class RecordCode {

    /** How long it can be used. */
    public static final Duration HOLDS = Duration.ofDays(365);

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_code_seq")
    @SequenceGenerator(name = "record_code_seq", sequenceName = "record_code_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    @Version
    private long version;

    protected RecordCode() {}

    /**
     * Makes a code for somebody's record.
     *
     * @param clear as {@link #random} gives it
     * @param madeBy the id inside of whoever hands it out
     */
    public RecordCode(Person person, String clear, long madeBy, Instant now) {
        this.person = person;
        this.codeHash = hash(clear);
        this.madeBy = madeBy;
        this.madeAt = now;
        this.expiresAt = now.plus(HOLDS);
    }

    /** A new code of 60 random bits, in three groups that can be read out. */
    public static String random() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "").append(CHARACTERS.charAt(RANDOM.nextInt(32)));
        }
        return code.toString();
    }

    /** What is kept of a code, however it was typed: letters that look like digits are read as those. */
    static byte[] hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return new Secret("record code " + plain).hash();
    }

    /**
     * Uses it, this once.
     *
     * @param name as whoever claims writes their own
     * @return whose record it is
     * @throws Refusal when it is not theirs, was used or is too old: all are told alike
     */
    public Person spend(String name, Instant now) {
        if (spentAt != null
                || !now.isBefore(expiresAt)
                || !Folded.of(person.name()).equals(Folded.of(name))) {
            throw new Refusal(JoiningRefusal.CODE_NOT_KNOWN);
        }
        spentAt = now;
        return person;
    }

    /** Takes it back: a newer one was handed out. */
    public void withdraw(Instant now) {
        spentAt = now;
    }

    /** Until when it can be used. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
