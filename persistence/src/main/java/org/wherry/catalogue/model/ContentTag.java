package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a course is about, in the words that coverage is reported in. The list is data; there is no editor for it. */
@Entity
@Table(name = "content_tag")
public class ContentTag {

    /** What a tag tells of a course. */
    public enum Kind {
        /** Which children and families it looks at. */
        CHILDREN,
        /** Which theme of learning it belongs to. */
        THEME
    }

    @Id
    private Long id;

    @Column(name = "public_id")
    private UUID publicId;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected ContentTag() {}

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The short key, as in addresses and the API. */
    public String code() {
        return code;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }

    /** What it tells. */
    public Kind kind() {
        return kind;
    }
}
