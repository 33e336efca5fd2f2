package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.wherry.common.model.Text;

/** A part of the workforce, such as police or early years. Sectors are data: a partnership names its own. */
@Entity
public class Sector {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sector_seq")
    @SequenceGenerator(name = "sector_seq", sequenceName = "sector_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String code;
    private String name;

    protected Sector() {}

    /** Names a sector. */
    public Sector(String code, String name) {
        this.code = Text.line(code, "code", 40);
        this.name = Text.line(name, "name", 200);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The short key, as in addresses. */
    public String code() {
        return code;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }
}
