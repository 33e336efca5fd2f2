package org.wherry.booking.model;

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
import org.wherry.common.model.Refusal;

/** One booking that was moved with its session: which it was, which it became, and whether that suits. */
@Entity
@Table(name = "moved_booking")
public class MovedBooking {

    /** What a delegate said. */
    public enum Answer {
        /** They come. */
        SUITS,
        /** They gave the place back. */
        RELEASED
    }

    @Id
    @SequenceGenerator(name = "moved_booking_seq", sequenceName = "moved_booking_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moved_booking_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "move_id")
    private SessionMove move;

    @Column(name = "from_booking")
    private long fromBooking;

    @Column(name = "to_booking")
    private long toBooking;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected MovedBooking() {}

    MovedBooking(SessionMove move, long before, long after) {
        this.move = move;
        fromBooking = before;
        toBooking = after;
    }

    /** Says whether it suits; said twice it stays so, and a place that was given back does not come back. */
    public void answer(Answer said, Instant now) {
        if (answer == Answer.RELEASED && said == Answer.SUITS) {
            throw new Refusal(ApprovalRefusal.MOVE_ANSWERED);
        }
        answer = said;
        answeredAt = now;
    }

    /** The booking (id inside) that it became. */
    public long toBooking() {
        return toBooking;
    }
}
