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
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;

/**
 * The shared mailbox of a small organisation, such as info@, with the one who reads it.
 *
 * <p>While it is open, whoever works there and has no address of their own is written to through it; each message names
 * them. It can pass to another contact or another mailbox, and is closed when the organisation has no use for it.
 */
@Entity
@Table(name = "group_account")
public class GroupAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_account_seq")
    @SequenceGenerator(name = "group_account_seq", sequenceName = "group_account_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    private String mailbox;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Person contact;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private long version;

    protected GroupAccount() {}

    /** Opens one for an agency. */
    public GroupAccount(Agency agency, EmailAddress mailbox, Person contact, Instant now) {
        this.agency = agency;
        this.mailbox = mailbox.address();
        this.contact = contact;
        this.openedAt = now;
    }

    /**
     * Passes it to another mailbox or contact.
     *
     * @throws Refusal when it is closed
     */
    public void change(EmailAddress newMailbox, Person newContact) {
        refuseIfClosed();
        mailbox = newMailbox.address();
        contact = newContact;
    }

    /**
     * Closes it: from now on nobody is written to through it.
     *
     * @throws Refusal when it is closed already
     */
    public void close(Instant now) {
        refuseIfClosed();
        closedAt = now;
    }

    private void refuseIfClosed() {
        if (closedAt != null) {
            throw new Refusal(GroupAccountRefusal.GROUP_ACCOUNT_CLOSED);
        }
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose it is. */
    public Agency agency() {
        return agency;
    }

    /** Where it is read. */
    public String mailbox() {
        return mailbox;
    }

    /** Who reads it and books for the others. */
    public Person contact() {
        return contact;
    }

    /** Whether nobody is written to through it any more. */
    public boolean isClosed() {
        return closedAt != null;
    }
}
