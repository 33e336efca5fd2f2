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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * An agency asks whoever reads an address to be one of its people.
 *
 * <p>It is sent, and then accepted, declined or withdrawn; when it is not answered in time it can be sent again. Whether
 * anybody is known by the address the agency does not learn: the invitation looks the same, until somebody accepts it. An
 * import invites for somebody it has entered; they become one with whoever accepts.
 */
@Entity
@Table(name = "agency_invitation")
public class AgencyInvitation {

    /** How it stands. */
    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_invitation_seq")
    @SequenceGenerator(name = "agency_invitation_seq", sequenceName = "agency_invitation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    private String email;

    @Column(name = "job_title")
    private String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_id")
    private Person entered;

    @Column(name = "invited_by")
    private long invitedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private OneTimeLink link;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by")
    private Person acceptedBy;

    @Version
    private long version;

    protected AgencyInvitation() {}

    /**
     * Invites an address.
     *
     * @param jobTitle what the work is called, or blank
     * @param entered whom an import entered under the address, or null
     * @param invitedBy the id inside of whoever invites
     * @param link what is sent
     */
    public AgencyInvitation(
            Agency agency,
            EmailAddress email,
            String jobTitle,
            Person entered,
            long invitedBy,
            OneTimeLink link,
            Instant now) {
        this.agency = agency;
        this.email = email.address();
        String title = Text.optional(jobTitle, "jobTitle", Joining.LONGEST_TITLE);
        this.jobTitle = title == null ? Post.NOT_STATED : Text.line(title, "jobTitle", Joining.LONGEST_TITLE);
        this.entered = entered;
        this.invitedBy = invitedBy;
        this.madeAt = now;
        send(link);
    }

    /** Sends it once more, with another link. */
    public void sendAgain(OneTimeLink another) {
        requireWaiting();
        send(another);
    }

    private void send(OneTimeLink another) {
        link = another;
        expiresAt = another.expiresAt();
    }

    /** Whoever reads the address is one of the agency's people. */
    public void accept(Person by, Instant now) {
        requireWaiting();
        state = State.ACCEPTED;
        acceptedBy = by;
        decidedAt = now;
    }

    /** Whoever reads the address says no. */
    public void decline(Instant now) {
        end(State.DECLINED, now);
    }

    /** The agency thinks better of it. */
    public void withdraw(Instant now) {
        end(State.WITHDRAWN, now);
    }

    private void end(State how, Instant now) {
        requireWaiting();
        state = how;
        decidedAt = now;
    }

    private void requireWaiting() {
        if (state != State.WAITING) {
            throw new Refusal(JoiningRefusal.INVITATION_OVER);
        }
    }

    /** Whether it waits for an answer. */
    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose people they would be. */
    public Agency agency() {
        return agency;
    }

    /** Who is invited. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** What the work is called. */
    public String jobTitle() {
        return jobTitle;
    }

    /** Whom an import entered under the address. */
    public Optional<Person> entered() {
        return Optional.ofNullable(entered);
    }

    /** The id inside of whoever invited. */
    public long invitedBy() {
        return invitedBy;
    }

    /** As the agency sees it. */
    public InvitationRow row(Instant now) {
        return new InvitationRow(
                publicId, email, agency.name(), state, madeAt, state == State.WAITING && !now.isBefore(expiresAt));
    }
}
