package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.wherry.common.model.Text;

/** The organisation that delivers a course. */
@Entity
public class Provider {

    public static final int NAME_MAX = 200;

    @Id
    @SequenceGenerator(name = "provider_seq", sequenceName = "provider_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String name;

    protected Provider() {}

    public Provider(String name) {
        this.name = Text.line(name, "name", NAME_MAX);
    }

    public UUID publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }
}
