package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Text;

/**
 * A message on paper, for somebody who has no address and works nowhere with a group account. It waits until somebody
 * has printed it and handed it on, and says so. A body that is its reader's alone waits sealed, and is forgotten once it
 * is printed.
 */
@Entity
public class Letter {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "person_id")
    private long personId;

    private String subject;
    private String body;
    private byte[] sealed;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private Long printedBy;

    @Version
    private long version;

    protected Letter() {}

    /** Writes to somebody (id inside). */
    public Letter(UUID id, Kind kind, long personId, String subject, String body, Instant now) {
        this.id = id;
        this.kind = kind;
        this.personId = personId;
        this.subject = Text.line(subject, "subject", OutboxMessage.LONGEST_SUBJECT);
        this.body = body;
        this.writtenAt = now;
    }

    /** Keeps its body sealed until it is printed. */
    public void seal(byte[] sealedBody) {
        sealed = sealedBody.clone();
        body = "";
    }

    /** Somebody (id inside) has printed it and hands it on; said again, it stays as it was said. */
    public void printed(long by, Instant now) {
        if (printedAt == null) {
            printedAt = now;
            printedBy = by;
            sealed = null;
        }
    }

    /** The id, outside as well. */
    public UUID id() {
        return id;
    }

    /** To whom (id inside). */
    public long personId() {
        return personId;
    }

    /** What it is about, one line. */
    public String subject() {
        return subject;
    }

    /** Why it was written. */
    public Kind kind() {
        return kind;
    }

    /** What it says; empty where it is sealed, and once that was printed. */
    public String body() {
        return body;
    }

    /** What it says as it was sealed; empty where it is not, or no more. */
    public Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed).map(byte[]::clone);
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** When it was printed. */
    public Optional<Instant> printedAt() {
        return Optional.ofNullable(printedAt);
    }
}
