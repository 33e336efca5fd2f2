package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** Sessions that are reported together, such as a roadshow; its key stands in addresses. */
@Entity
public class Series {

    /** The longest key. */
    public static final int KEY_MAX = 60;

    /** The longest name. */
    public static final int NAME_MAX = 200;

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Id
    @SequenceGenerator(name = "series_seq", sequenceName = "series_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "series_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Column(name = "key")
    private String key;

    private String name;

    protected Series() {}

    /** Begins a series; the key never changes. */
    public Series(String key, String name) {
        this.key = Text.line(key, "key", KEY_MAX);
        if (!KEY.matcher(this.key).matches()) {
            throw new Refusal(SchedulingRefusal.SERIES_KEY_MALFORMED);
        }
        this.name = Text.line(name, "name", NAME_MAX);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The word for it in addresses and the API. */
    public String key() {
        return key;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }
}
