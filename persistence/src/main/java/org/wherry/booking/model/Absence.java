package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;

/** Somebody is away for some days, and names who approves meanwhile; the next manager does where they name nobody. */
@Entity
public class Absence {

    @Id
    @SequenceGenerator(name = "absence_seq", sequenceName = "absence_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "person_id")
    private long personId;

    @Column(name = "deputy_id")
    private Long deputyId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    protected Absence() {}

    /**
     * Says when somebody is away.
     *
     * @param person who (ids inside)
     * @param deputy who approves meanwhile, or null
     * @throws Refusal when it is over, or they would stand in for themselves
     */
    public Absence(long person, Long deputy, Period days, LocalDate today) {
        if (days.to().isBefore(today)) {
            throw new Refusal(ApprovalRefusal.ABSENCE_OVER);
        }
        if (Objects.equals(deputy, person)) {
            throw new Refusal(ApprovalRefusal.OWN_DEPUTY);
        }
        personId = person;
        deputyId = deputy;
        from = days.from();
        to = days.to();
    }

    public UUID publicId() {
        return publicId;
    }

    /** Who is away (id inside). */
    public long personId() {
        return personId;
    }

    /** Who approves meanwhile (id inside). */
    public Optional<Long> deputyId() {
        return Optional.ofNullable(deputyId);
    }

    /** When they are away. */
    public Period days() {
        return new Period(from, to);
    }
}
