package org.wherry.people.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.wherry.common.model.Refusal;

/**
 * What somebody signs in with besides the password: the codes that their telephone shows.
 *
 * <p>A secret is offered to them, and set up once they have entered a code of it. From then on each code is taken once.
 * Whoever has lost the telephone uses a recovery code, each of which is taken once too. Another secret may be offered at
 * any time; the one before it holds until the new one is set up.
 */
@Entity
@Table(name = "second_step")
public class SecondStep {

    /** How many recovery codes somebody is given. */
    public static final int RECOVERY_CODES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second_step_seq")
    @SequenceGenerator(name = "second_step_seq", sequenceName = "second_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private byte[] secret;

    private byte[] offered;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    @Column(name = "last_counter")
    private long lastCounter;

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "second_step_id"))
    @Column(name = "code_hash")
    private Set<String> recoveryCodes = new HashSet<>();

    @Version
    private long version;

    protected SecondStep() {}

    /** Begins without anything set up. */
    public SecondStep(Person person) {
        this.person = person;
    }

    /** Offers a secret, sealed. */
    public void offer(byte[] sealed) {
        offered = sealed.clone();
    }

    /** The secret that is offered, sealed. */
    public Optional<byte[]> offered() {
        return Optional.ofNullable(offered).map(byte[]::clone);
    }

    /** The secret that is set up, sealed. */
    public Optional<byte[]> secret() {
        return Optional.ofNullable(secret).map(byte[]::clone);
    }

    /** Whether codes are asked for. */
    public boolean isSetUp() {
        return secret != null;
    }

    /**
     * Sets up the secret that is offered, by its first code.
     *
     * @param totp the secret that is offered, opened
     * @throws Refusal when the code is not one of it
     */
    public void confirm(Totp totp, String code, Instant now) {
        lastCounter = totp.counterOf(code, now, 0).orElseThrow(() -> new Refusal(SignInRefusal.CODE_WRONG));
        secret = offered;
        offered = null;
        setUpAt = now;
    }

    /**
     * Takes a code, this once; says whether it is one.
     *
     * @param totp the secret that is set up, opened
     */
    public boolean takes(Totp totp, String code, Instant now) {
        OptionalLong counter = totp.counterOf(code, now, lastCounter);
        counter.ifPresent(taken -> lastCounter = taken);
        return counter.isPresent();
    }

    /** Takes a recovery code, this once; says whether it is one. */
    public boolean takesRecovery(RecoveryCode code) {
        return recoveryCodes.remove(code.hash());
    }

    /** Replaces the recovery codes; those before are of no more use. */
    public void recoverBy(Collection<RecoveryCode> codes) {
        recoveryCodes.clear();
        codes.forEach(code -> recoveryCodes.add(code.hash()));
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft() {
        return recoveryCodes.size();
    }

    /** Whose it is. */
    public Person person() {
        return person;
    }
}
