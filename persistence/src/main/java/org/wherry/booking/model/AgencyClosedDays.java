package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** Days on which an agency's office is closed, such as a school's holidays. Nothing that its people are asked lapses then. */
@Entity
@Table(name = "agency_closed_days")
public class AgencyClosedDays {

    /** The longest name. */
    public static final int NAME_MAX = 100;

    /** The last day is at most so many days after the first: a summer is long, and an agency that closes for good is closed. */
    public static final int LONGEST = 91;

    @Id
    @SequenceGenerator(name = "agency_closed_days_seq", sequenceName = "agency_closed_days_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_closed_days_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private String name;

    protected AgencyClosedDays() {}

    /**
     * Says when an agency (id inside) is closed.
     *
     * @param name what they are, such as “Half term”
     */
    public AgencyClosedDays(long agency, Period days, String name) {
        if (days.to().isAfter(days.from().plusDays(LONGEST))) {
            throw new Refusal(ApprovalRefusal.CLOSED_TOO_LONG, LONGEST);
        }
        agencyId = agency;
        from = days.from();
        to = days.to();
        this.name = Text.line(name, "name", NAME_MAX);
    }

    public UUID publicId() {
        return publicId;
    }

    /** Which agency (id inside). */
    public long agencyId() {
        return agencyId;
    }

    /** When it is closed. */
    public Period days() {
        return new Period(from, to);
    }

    /** What they are. */
    public String name() {
        return name;
    }
}
