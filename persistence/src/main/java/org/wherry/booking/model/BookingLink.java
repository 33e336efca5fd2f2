package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Secret;

/**
 * A link in a mail about one booking, for one person and one purpose. Opening the page behind it spends nothing, since
 * mail programs open links by themselves; pressing that page's button does, once. Only the hash of its secret is kept.
 */
@Entity
@Table(name = "booking_link")
public class BookingLink {

    /** What a link is for; a link for one purpose opens no other. */
    public enum Purpose {
        /** To approve a booking, or to refuse it. */
        APPROVE,
        /** To leave a waiting list. */
        LEAVE_LINE,
        /** To take a free place that goes to the first who does. */
        TAKE_PLACE,
        /** To say whether another session suits. */
        ANSWER_MOVE
    }

    @Id
    @SequenceGenerator(name = "booking_link_seq", sequenceName = "booking_link_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking_link_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "booking_id")
    private long bookingId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "spent_at")
    private Instant spentAt;

    protected BookingLink() {}

    /** Makes one for somebody, about a booking (ids inside). */
    BookingLink(Purpose purpose, long booking, long person, Secret secret, Instant now, Instant expires) {
        this.purpose = purpose;
        bookingId = booking;
        personId = person;
        secretHash = secret.hash();
        madeAt = now;
        expiresAt = expires;
    }

    /** Makes sure that it can be used now. */
    void refuseUnlessOpen(Instant now) {
        if (spentAt != null || !now.isBefore(expiresAt)) {
            throw new Refusal(ApprovalRefusal.LINK_CLOSED);
        }
    }

    /** Uses it, this once. */
    void spend(Instant now) {
        refuseUnlessOpen(now);
        spentAt = now;
    }

    /** Which booking it is about (id inside). */
    public long bookingId() {
        return bookingId;
    }

    /** Whose it is (id inside). */
    public long personId() {
        return personId;
    }
}
