package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * The words of a message from some time on. It is never changed: who writes other words makes the next version, and so
 * does who goes back to the words that Wherry brings.
 */
@Entity
@Table(name = "template_version")
public class TemplateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_version_seq")
    @SequenceGenerator(name = "template_version_seq", sequenceName = "template_version_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Template template;

    private int number;
    private String subject;
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private Long writtenBy;

    protected TemplateVersion() {}

    /**
     * Writes the next.
     *
     * @param number one more than the last
     * @param text the words, or null for those that Wherry brings
     * @param by who writes them (id inside), or null
     * @throws org.wherry.common.model.Refusal when the words do not fit the template
     */
    public TemplateVersion(Template template, int number, TemplateText text, Long by, Instant now) {
        this.template = template;
        this.number = number;
        if (text != null) {
            text.refuseUnlessFits(template);
            this.subject = text.subject();
            this.body = text.body();
        }
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** Of which message. */
    public Template template() {
        return template;
    }

    /** Which version it is, from 1. */
    public int number() {
        return number;
    }

    /** Its words; empty where it goes back to those that Wherry brings. */
    public Optional<TemplateText> text() {
        return subject == null ? Optional.empty() : Optional.of(new TemplateText(subject, body));
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
