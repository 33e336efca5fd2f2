package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Text;

/**
 * An organisation whose people we train. Agencies nest: a trust has services, an academy trust has schools. The sector
 * and the locality belong to the lowest unit, which is the one that a post names.
 */
@Entity
public class Agency {

    /** What sort of organisation it is. */
    public enum Kind {
        /** One of the partners that the law names. */
        STATUTORY_PARTNER,
        /** A school or college. */
        SCHOOL,
        /** A nursery, pre-school or childminding setting. */
        EARLY_YEARS_SETTING,
        /** A charity or community organisation. */
        VOLUNTARY,
        /** A private organisation. */
        PRIVATE,
        /** Somebody who delivers training. */
        PROVIDER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
    @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Agency parent;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sector_id")
    private Sector sector;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "locality_id")
    private Locality locality;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Version
    private long version;

    protected Agency() {}

    /**
     * Enters an agency.
     *
     * @param parent the agency that it is part of, or null
     * @param locality where it works, or null where it works everywhere
     */
    public Agency(String name, Agency parent, Sector sector, Locality locality, Kind kind) {
        this.name = Text.line(name, "name", 200);
        this.parent = parent;
        this.sector = sector;
        this.locality = locality;
        this.kind = kind;
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }

    /** The agency that it is part of. */
    public Optional<Agency> parent() {
        return Optional.ofNullable(parent);
    }

    /** Its sector. */
    public Sector sector() {
        return sector;
    }

    /** Where it works, unless it works everywhere. */
    public Optional<Locality> locality() {
        return Optional.ofNullable(locality);
    }

    /** What sort of organisation it is. */
    public Kind kind() {
        return kind;
    }
}
