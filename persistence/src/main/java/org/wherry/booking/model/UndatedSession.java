package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A course that gathers those who want it although it has no date.
 *
 * <p>It begins when a coordinator says so, gathers wishes, and ends when a session of the course gets a date or when
 * nobody gathers any more.
 */
@Entity
@Table(name = "undated_session")
public class UndatedSession {

    /** The longest note. */
    public static final int NOTE_MAX = 500;

    @Id
    @SequenceGenerator(name = "undated_session_seq", sequenceName = "undated_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undated_session_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "course_id")
    private long courseId;

    private String note;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "session_id")
    private Long sessionId;

    @Version
    private long version;

    protected UndatedSession() {}

    /** Begins to gather for a course (its id inside); the note, or null, says when it may be held. */
    public UndatedSession(long courseId, String note, Instant now) {
        this.courseId = courseId;
        this.note = Text.optional(note, "note", NOTE_MAX);
        openedAt = now;
    }

    /** Takes down a wish of somebody (id inside), with why they need it, or null. */
    public PlaceWish wish(long person, String why, Instant now) {
        refuseIfEnded();
        return new PlaceWish(id, person, why, now);
    }

    /** Has a date: that of a session (id inside). */
    public void becomeOf(long session, Instant now) {
        refuseIfEnded();
        sessionId = session;
        closedAt = now;
    }

    /** Gathers no more, and gets no date. */
    public void close(Instant now) {
        refuseIfEnded();
        closedAt = now;
    }

    /** Refuses where it has a date or gathers no more. */
    public final void refuseIfEnded() {
        if (closedAt != null) {
            throw new Refusal(UndatedRefusal.GATHERED_NO_MORE);
        }
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long courseId() {
        return courseId;
    }

    /** The session (id inside) that it became. */
    public Optional<Long> session() {
        return Optional.ofNullable(sessionId);
    }
}
