package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Text;

/**
 * A message that will be sent, or was.
 *
 * <p>It is planned in the transaction that gave the reason for it. From its due time on a worker may claim it, which
 * leases it for a while; then it is sent, or put back to be tried again later, and after {@value #MOST_TRIES} failures
 * parked until somebody looks. Its id is the Message-ID, so that a repeat after a crash can be recognised. Until it is
 * sent it can be withdrawn.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    /** How often sending is tried before the message is parked. */
    public static final int MOST_TRIES = 8;

    /** The longest subject. */
    public static final int LONGEST_SUBJECT = 300;

    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String recipient;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutboxMessage() {}

    /**
     * Plans a message.
     *
     * @param id its id and Message-ID
     * @param recipient one address
     * @param subject one line; a line break in it is refused
     * @param body plain text
     * @param dueAt before which it is not sent
     */
    public OutboxMessage(
            UUID id, Kind kind, EmailAddress recipient, String subject, String body, Instant now, Instant dueAt) {
        this.id = id;
        this.kind = kind;
        this.recipient = recipient.address();
        this.subject = Text.line(subject, "subject", LONGEST_SUBJECT);
        this.body = body;
        this.plannedAt = now;
        this.dueAt = dueAt;
    }

    /** Keeps other workers away for a while; a worker that dies meanwhile loses it to the next. */
    public void lease(Instant until) {
        leasedUntil = until;
        attempts++;
    }

    /** It was handed over; a body with a one-time link is forgotten. */
    public void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        leasedUntil = null;
        lastError = null;
        if (kind.carriesOneTimeLink()) {
            body = "";
        }
    }

    /**
     * It could not be handed over: it is tried again later, or parked after {@value #MOST_TRIES} tries.
     *
     * @param error what went wrong
     * @param wait how long until it is tried again
     */
    public void failed(String error, Instant now, Duration wait) {
        lastError = error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        leasedUntil = null;
        if (state == State.PLANNED) {
            dueAt = now.plus(wait);
            if (attempts >= MOST_TRIES) {
                state = State.PARKED;
            }
        }
    }

    /** Takes it back, if it has not been sent. */
    public void withdraw() {
        if (state != State.SENT) {
            state = State.WITHDRAWN;
        }
    }

    /** Plans it again, if it was withdrawn. */
    public void restore() {
        if (state == State.WITHDRAWN) {
            state = State.PLANNED;
            attempts = 0;
        }
    }

    /** Its id, which is also its Message-ID. */
    public UUID id() {
        return id;
    }

    /** Why it is sent. */
    public Kind kind() {
        return kind;
    }

    /** To whom. */
    public String recipient() {
        return recipient;
    }

    /** Its subject, one line. */
    public String subject() {
        return subject;
    }

    /** Its text; empty once a message with a one-time link was sent. */
    public String body() {
        return body;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** From when it may be sent. */
    public Instant dueAt() {
        return dueAt;
    }

    /** How often it has been claimed. */
    public int attempts() {
        return attempts;
    }

    /** What went wrong last, or null. */
    public String lastError() {
        return lastError;
    }

    /** Where a message can stand. */
    public enum State {
        /** To be sent once it is due. */
        PLANNED,
        /** Handed over to the mail server. */
        SENT,
        /** Failed too often; somebody has to look. */
        PARKED,
        /** No longer wanted. */
        WITHDRAWN
    }
}
