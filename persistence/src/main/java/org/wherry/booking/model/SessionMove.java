package org.wherry.booking.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Everybody on one session was moved to another in one act. Each is asked whether that suits, and can give the place
 * back freely; both bookings keep their history.
 */
@Entity
@Table(name = "session_move")
public class SessionMove {

    /** The longest reason. */
    public static final int REASON_MAX = 500;

    @Id
    @SequenceGenerator(name = "session_move_seq", sequenceName = "session_move_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_move_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "from_session")
    private long fromSession;

    @Column(name = "to_session")
    private long toSession;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by")
    private Long movedBy;

    private String reason;

    @Column(name = "answer_by")
    private Instant answerBy;

    @OneToMany(mappedBy = "move", cascade = CascadeType.PERSIST)
    private List<MovedBooking> moved = new ArrayList<>();

    protected SessionMove() {}

    /**
     * Begins one.
     *
     * @param from which session, and to which (ids inside)
     * @param by who does it (id inside), or null
     * @param reason why, which the delegates' histories keep
     * @param answerBy until when a place can be given back freely
     */
    public SessionMove(long from, long to, Long by, String reason, Instant now, Instant answerBy) {
        if (from == to) {
            throw new Refusal(BookingRefusal.SAME_SESSION);
        }
        fromSession = from;
        toSession = to;
        movedBy = by;
        this.reason = Text.required(reason, "reason", REASON_MAX);
        movedAt = now;
        this.answerBy = answerBy;
    }

    /** One booking became another. */
    public void take(Booking before, Booking after) {
        moved.add(new MovedBooking(this, before.id(), after.id()));
    }

    /** How many were moved. */
    public int size() {
        return moved.size();
    }

    public UUID publicId() {
        return publicId;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Until when a place can be given back freely. */
    public Instant answerBy() {
        return answerBy;
    }
}
