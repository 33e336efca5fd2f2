package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;

/**
 * An organisation's term in the Safer Programme, from a day on and, once that is known, until a day. It covers all that
 * is below the organisation; no two terms of one organisation overlap.
 */
@Entity
@Table(name = "agency_membership")
public class Membership {

    @Id
    @SequenceGenerator(name = "agency_membership_seq", sequenceName = "agency_membership_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_membership_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Version
    private long version;

    protected Membership() {}

    /** Begins a term of an agency (id inside); {@code until} is its last day, or null. */
    public Membership(long agencyId, LocalDate from, LocalDate until) {
        this.agencyId = agencyId;
        last(from, until);
    }

    /** Has other days: because it ends, goes on (null), or was noted wrongly. What was booked under it stays booked. */
    public final void last(LocalDate firstDay, LocalDate lastDay) {
        Objects.requireNonNull(firstDay);
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new Refusal(BookingRefusal.ENDS_BEFORE_IT_BEGINS, firstDay);
        }
        from = firstDay;
        until = lastDay;
    }

    public UUID publicId() {
        return publicId;
    }

    /** Whose term it is (id inside). */
    public long agencyId() {
        return agencyId;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day, once it is known. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
