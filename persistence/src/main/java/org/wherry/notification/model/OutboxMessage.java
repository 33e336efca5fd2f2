package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A message that will be sent, or was.
 *
 * <p>It is planned in the transaction that gave the reason for it. From its due time on a worker may claim it, which
 * leases it for a while; then it is sent, or put back to be tried again later, and after {@value #MOST_TRIES} failures
 * parked until somebody looks. Its id is the Message-ID, so that a repeat after a crash can be recognised. Until it is
 * sent it can be changed and withdrawn, but for the moments in which a worker has it. A body that is its reader's alone,
 * since it carries a one-time link or leads into a session held online, is sealed, and forgotten once it is sent.
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

    @Embedded
    private MessageAbout about;

    private String recipient;
    private String subject;
    private String body;
    private byte[] sealed;

    @Embedded
    private CalendarEntry calendar;

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

    @Column(name = "edited_at")
    private Instant editedAt;

    @Version
    private long version;

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

    /** Says what it is about, before it is planned. */
    public OutboxMessage about(MessageAbout matter) {
        about = matter;
        return this;
    }

    /** Lets it bring something for the reader's calendar. */
    public OutboxMessage bring(CalendarEntry entry) {
        calendar = entry;
        return this;
    }

    /** Keeps its body sealed from now on. */
    public void seal(byte[] sealedBody) {
        sealed = sealedBody.clone();
        body = "";
    }

    /** Keeps other workers away for a while; a worker that dies meanwhile loses it to the next. */
    public void lease(Instant until) {
        leasedUntil = until;
        attempts++;
    }

    /** It was handed over; a body that is its reader's alone is forgotten. */
    public void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        leasedUntil = null;
        lastError = null;
        if (isSecret()) {
            body = "";
            sealed = null;
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

    /** The mail server could not be reached, which is not the message's fault: the try does not count. */
    public void putOff(String error, Instant until) {
        attempts = Math.max(0, attempts - 1);
        lastError = error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        leasedUntil = null;
        dueAt = until;
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

    /** Gives it other words before it is sent; refused when it is too late, or the words are only the reader's. */
    public void edit(String newSubject, String newBody, Instant now) {
        refuseUnlessInHand(now);
        if (isSecret()) {
            throw new Refusal(MessageRefusal.SEALED);
        }
        TemplateText words = TemplateText.typed(newSubject, newBody);
        subject = words.subject();
        body = words.body();
        editedAt = now;
    }

    /** Cancels it, as somebody who looks at it does. */
    public void cancel(Instant now) {
        refuseUnlessInHand(now);
        if (state == State.WITHDRAWN) {
            throw new Refusal(MessageRefusal.CANCELLED_ALREADY);
        }
        state = State.WITHDRAWN;
    }

    /** Sends it soon, though it failed, was parked or was cancelled. */
    public void sendAgain(Instant now) {
        refuseUnlessInHand(now);
        if (state == State.PLANNED && lastError == null) {
            throw new Refusal(MessageRefusal.PLANNED_ALREADY);
        }
        state = State.PLANNED;
        attempts = 0;
        dueAt = now;
    }

    private void refuseUnlessInHand(Instant now) {
        if (state == State.SENT) {
            throw new Refusal(MessageRefusal.SENT_ALREADY);
        }
        if (leasedUntil != null && leasedUntil.isAfter(now)) {
            throw new Refusal(MessageRefusal.BEING_SENT);
        }
    }

    /** Its id, which is also its Message-ID. */
    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    /** What it is about; empty for those of earlier releases. */
    public Optional<MessageAbout> about() {
        return Optional.ofNullable(about);
    }

    /** Whether its body is its reader's alone; one that was forgotten was so. */
    public boolean isSecret() {
        return kind.carriesOneTimeLink() || sealed != null || body.isEmpty();
    }

    /** Its body as it was sealed; empty where it is not, or no more. */
    public Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed).map(byte[]::clone);
    }

    /** What it brings for the reader's calendar. */
    public Optional<CalendarEntry> calendar() {
        return Optional.ofNullable(calendar);
    }

    /** Its text, as {@link LetterMarkup} reads it; empty where it is sealed, and once that was sent. */
    public String body() {
        return body;
    }

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

    /** How often it was changed. */
    public long version() {
        return version;
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
