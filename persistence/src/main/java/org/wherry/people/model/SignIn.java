package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody signed in, on one device.
 *
 * <p>It begins when they have proved who they are. Where a second step is awaited it opens nothing until that is proved
 * too. It ends when they sign out, here or everywhere, when it was idle for too long, or when it has lasted long enough.
 * A session of the server is good for as long as its sign-in is, which is looked at for each request.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** How often it is written down that a sign-in is used; idleness is known no better than that. */
    public static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    /** For how long after signing in one may change what protects the account. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_seq")
    @SequenceGenerator(name = "sign_in_seq", sequenceName = "sign_in_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private How how;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_step")
    private SecondStepState secondStep;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Embedded
    private Origin origin;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignIn() {}

    /** Begins. */
    public SignIn(Person person, How how, SecondStepState secondStep, Origin origin, Instant now) {
        this.person = person;
        this.how = how;
        this.secondStep = secondStep;
        this.origin = origin;
        this.beganAt = now;
        this.seenAt = now;
    }

    /**
     * Whether it is still good.
     *
     * @param idle how long it may be without use
     * @param longest how long it may last in all
     */
    public boolean isLive(Instant now, Duration idle, Duration longest) {
        return endedAt == null
                && now.isBefore(seenAt.plus(idle).plus(SEEN_EVERY))
                && now.isBefore(beganAt.plus(longest));
    }

    /** Whether it began so short a while ago that it may change what protects the account. */
    public boolean isFresh(Instant now) {
        return now.isBefore(beganAt.plus(FRESH));
    }

    /** Whether it is time to write down that it is used. */
    public boolean isSeenLongAgo(Instant now) {
        return !now.isBefore(seenAt.plus(SEEN_EVERY));
    }

    /** The second step was proved too. */
    public void proveSecondStep() {
        secondStep = SecondStepState.PROVED;
    }

    /** It is used no more. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** What the session of the server keeps of it. */
    public UUID publicId() {
        return publicId;
    }

    /** Who. */
    public Person person() {
        return person;
    }

    /** By what. */
    public How how() {
        return how;
    }

    /** Where the second step stands. */
    public SecondStepState secondStep() {
        return secondStep;
    }

    /** The sign-in as its person sees it; live where {@link #isLive} says so. */
    public SignInRow row(boolean live) {
        return new SignInRow(publicId, how, beganAt, seenAt, origin.network(), origin.device(), live);
    }

    /** By what somebody proved who they are. */
    public enum How {
        /** Address and password. */
        PASSWORD,
        /** A link that was sent to their address. */
        LINK,
        /** The account that their agency gives them. */
        SINGLE_SIGN_ON,
        /** They have just joined, and proved their address by it. */
        JOINING
    }

    /** Where the second step of a sign-in stands. */
    public enum SecondStepState {
        /** Nobody asked for it. */
        NOT_ASKED,
        /** It opens nothing before this is proved. */
        AWAITED,
        /** It was proved. */
        PROVED
    }
}
