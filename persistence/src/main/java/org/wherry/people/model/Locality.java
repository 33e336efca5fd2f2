package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.wherry.common.model.Text;

/** A local safeguarding group's area, or the county as a whole, or outside it. A workplace and a venue lie in one. */
@Entity
public class Locality {

    /** How far a locality reaches. */
    public enum Reach {
        /** The area of one local safeguarding group. */
        LOCAL_GROUP,
        /** The whole county. */
        COUNTY_WIDE,
        /** Beyond the county's border. */
        OUTSIDE_COUNTY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "locality_seq")
    @SequenceGenerator(name = "locality_seq", sequenceName = "locality_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    protected Locality() {}

    /** Names a locality. */
    public Locality(String code, String name, Reach reach) {
        this.code = Text.line(code, "code", 40);
        this.name = Text.line(name, "name", 200);
        this.reach = reach;
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

    /** How far it reaches. */
    public Reach reach() {
        return reach;
    }
}
