package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Something that people can do in practice, and that courses develop. The list is data; there is no editor for it. */
@Entity
public class Competency {

    @Id
    private Long id;

    @Column(name = "public_id")
    private UUID publicId;

    private String code;

    private String name;

    protected Competency() {}

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The short key, as in the API. */
    public String code() {
        return code;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }
}
