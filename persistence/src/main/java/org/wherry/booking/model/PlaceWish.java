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
import jakarta.persistence.Version;
import java.time.Instant;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Text;

/** Somebody's wish for a place on a session that has no date yet. */
@Entity
@Table(name = "place_wish")
public class PlaceWish {

    /** The longest reason. */
    public static final int WHY_MAX = 500;

    /** What becomes of a wish. */
    public enum Became {
        /** There is no date yet. */
        WISHED,
        /** There is a date, and a booking in line that is offered a place. */
        IN_LINE,
        /** There is a date on which there is no place for them. */
        PASSED_OVER
    }

    @Id
    @SequenceGenerator(name = "place_wish_seq", sequenceName = "place_wish_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_wish_seq")
    private Long id;

    @Column(name = "undated_id")
    private long undatedId;

    @Column(name = "person_id")
    private long personId;

    private String why;

    @Column(name = "wished_at")
    private Instant wishedAt;

    @Enumerated(EnumType.STRING)
    private Became became = Became.WISHED;

    private String refused;

    @Version
    private long version;

    protected PlaceWish() {}

    PlaceWish(long undatedId, long personId, String why, Instant now) {
        this.undatedId = undatedId;
        this.personId = personId;
        this.why = Text.optional(why, "why", WHY_MAX);
        wishedAt = now;
    }

    /** Has a place in line. */
    public void standInLine() {
        became = Became.IN_LINE;
    }

    /** Comes to nothing on this date, for a reason that is told. */
    public void passOver(Reason reason) {
        became = Became.PASSED_OVER;
        refused = reason.key();
    }

    /** Whose it is (id inside). */
    public long personId() {
        return personId;
    }

    /** Why they need it, or null. */
    public String why() {
        return why;
    }

    public Became became() {
        return became;
    }
}
