package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.Text;

/**
 * One version of the privacy notice. It is never changed once it is published: whoever accepted it accepted these
 * words. A blank line parts its paragraphs, and one that begins with a hash is a heading.
 */
@Entity
@Table(name = "privacy_notice")
public class PrivacyNotice {

    /** The longest text. */
    public static final int LONGEST_BODY = 20_000;

    /** The longest account of what is new. */
    public static final int LONGEST_CHANGES = 1_000;

    private static final String HEADING = "# ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "privacy_notice_seq")
    @SequenceGenerator(name = "privacy_notice_seq", sequenceName = "privacy_notice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private int number;
    private String changes;
    private String body;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    protected PrivacyNotice() {}

    /**
     * Publishes it.
     *
     * @param number one more than the last
     * @param changes what is new in it
     * @param by who publishes it (id inside), or null
     */
    public PrivacyNotice(int number, String changes, String body, Long by, Instant now) {
        this.number = number;
        this.changes = Text.required(changes, "changes", LONGEST_CHANGES);
        this.body = Text.required(body, "body", LONGEST_BODY);
        this.publishedBy = by;
        this.publishedAt = now;
    }

    /** Its paragraphs and headings, in order. */
    public List<Part> parts() {
        return Arrays.stream(body.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.startsWith(HEADING)
                        ? new Part(true, part.substring(HEADING.length()).strip())
                        : new Part(false, part))
                .toList();
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Which version, from 1. */
    public int number() {
        return number;
    }

    /** What is new in it. */
    public String changes() {
        return changes;
    }

    /** Its text as it was typed. */
    public String body() {
        return body;
    }

    /** When it was published. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /**
     * A paragraph or a heading.
     *
     * @param heading whether it is a heading
     * @param text its words
     */
    public record Part(boolean heading, String text) {}
}
