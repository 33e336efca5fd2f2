package org.wherry.people.model;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Somebody's way into Wherry.
 *
 * <p>They say who they are and for whom they work, and are sent a link. Using it proves the address, opens their account
 * and makes them a person. Where they work for an agency that wants to be asked, it approves or declines the post; where
 * their agency is not here, a coordinator says which one it is, or declines. Meanwhile the account is theirs, without
 * that post. Nobody decides their own.
 */
@Entity
public class Joining {

    /** The longest job title. */
    public static final int LONGEST_TITLE = 200;

    /** The most that can be said of an agency that is not here, and the longest reason. */
    public static final int LONGEST_ABOUT = 1_000;

    private static final int LONGEST_REASON = 500;

    /** How far somebody has come. */
    public enum State {
        UNVERIFIED,
        /** A coordinator is asked which agency it is. */
        AGENCY_ASKED,
        /** The agency is asked. */
        AWAITING_APPROVAL,
        JOINED,
        DECLINED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joining_seq")
    @SequenceGenerator(name = "joining_seq", sequenceName = "joining_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String name;
    private String email;

    @Column(name = "job_title")
    private String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    @Column(name = "asked_agency")
    private String askedAgency;

    @Column(name = "about_agency")
    private String aboutAgency;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private OneTimeLink link;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private State state = State.UNVERIFIED;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String reason;

    @Version
    private long version;

    protected Joining() {}

    /**
     * Asks to join.
     *
     * @param jobTitle what their work is called, or blank
     * @param agency the agency they picked, or null
     * @param askedAgency the name of one that is not here, or blank; not asked with an agency
     * @param about what is said of that one, or blank
     * @param link what was sent to the address
     */
    public Joining(
            String name,
            EmailAddress email,
            String jobTitle,
            Agency agency,
            String askedAgency,
            String about,
            OneTimeLink link,
            Instant now) {
        this.name = Text.line(name, "name", Person.LONGEST_NAME);
        this.email = email.address();
        String title = Text.optional(jobTitle, "jobTitle", LONGEST_TITLE);
        this.jobTitle = title == null ? Post.NOT_STATED : Text.line(title, "jobTitle", LONGEST_TITLE);
        this.agency = agency;
        this.askedAgency = agency != null || Text.optional(askedAgency, "askedAgency", 200) == null
                ? null
                : Text.line(askedAgency, "askedAgency", 200);
        this.aboutAgency = this.askedAgency == null ? null : Text.optional(about, "aboutAgency", LONGEST_ABOUT);
        this.link = link;
        this.madeAt = now;
    }

    /**
     * The address is proved to be theirs.
     *
     * @param who the person they are from now on
     * @param agencyAsksFirst whether their agency wants to approve it
     */
    public void verify(Person who, boolean agencyAsksFirst, Instant now) {
        if (state != State.UNVERIFIED) {
            throw new Refusal(SignInRefusal.LINK_SPENT);
        }
        person = who;
        verifiedAt = now;
        if (askedAgency != null) {
            state = State.AGENCY_ASKED;
        } else {
            state = agency != null && agencyAsksFirst ? State.AWAITING_APPROVAL : State.JOINED;
        }
    }

    /** A coordinator says which agency it is that was asked for; that approves it as well. */
    public void settle(Agency found, long by, Instant now) {
        require(State.AGENCY_ASKED, by);
        agency = found;
        decide(State.JOINED, by, now);
    }

    /** The agency takes them as its own. */
    public void approve(long by, Instant now) {
        if (state == State.AGENCY_ASKED) {
            throw new Refusal(JoiningRefusal.AGENCY_NOT_SETTLED);
        }
        require(State.AWAITING_APPROVAL, by);
        decide(State.JOINED, by, now);
    }

    /** They are not the agency's, or there is no such agency. */
    public void decline(long by, String why, Instant now) {
        require(state == State.AGENCY_ASKED ? State.AGENCY_ASKED : State.AWAITING_APPROVAL, by);
        reason = Text.required(why, "reason", LONGEST_REASON);
        decide(State.DECLINED, by, now);
    }

    private void require(State needed, long by) {
        if (state != needed) {
            throw new Refusal(JoiningRefusal.JOINING_DECIDED);
        }
        if (person.id() == by) {
            throw new Refusal(JoiningRefusal.OWN_JOINING);
        }
    }

    private void decide(State how, long by, Instant now) {
        state = how;
        decidedBy = by;
        decidedAt = now;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Who they say they are. */
    public String name() {
        return name;
    }

    /** The address they gave. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** What their work is called. */
    public String jobTitle() {
        return jobTitle;
    }

    /** The agency they work for, where it is known. */
    public Optional<Agency> agency() {
        return Optional.ofNullable(agency);
    }

    /** Who they are, once the address is verified. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** How far they have come. */
    public State state() {
        return state;
    }

    /** Why they were declined. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** As it is shown to those who decide. */
    public JoiningRow row() {
        return new JoiningRow(
                publicId,
                name,
                email,
                jobTitle,
                agency == null ? null : agency.name(),
                askedAgency,
                aboutAgency,
                state,
                madeAt);
    }
}
