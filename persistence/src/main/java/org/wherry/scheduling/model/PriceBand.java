package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.people.model.Agency;

/** What a place of a programme costs an agency of a kind. Where there is none, a place costs nothing. */
@Entity
@Table(name = "price_band")
public class PriceBand {

    @Id
    @SequenceGenerator(name = "price_band_seq", sequenceName = "price_band_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "price_band_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    @Column(name = "agency_kind")
    private Agency.Kind agencyKind;

    private BigDecimal amount;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    protected PriceBand() {}

    /** Prices a place of a programme for agencies of a kind. */
    public PriceBand(Programme programme, Agency.Kind agencyKind, Price price) {
        this.programme = Objects.requireNonNull(programme);
        this.agencyKind = Objects.requireNonNull(agencyKind);
        change(price);
    }

    /** Costs this from now on. */
    public final void change(Price price) {
        amount = price.amount();
        vatPercent = price.vatPercent();
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    public Programme programme() {
        return programme;
    }

    public Agency.Kind agencyKind() {
        return agencyKind;
    }

    public Price price() {
        return new Price(amount, vatPercent);
    }
}
