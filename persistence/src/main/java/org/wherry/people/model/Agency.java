package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * An organisation whose people we train. Agencies nest to any depth: a trust has services, an academy trust has schools.
 * The sector and the locality belong to the lowest unit, which is the one that a post names.
 *
 * <p>An agency is entered, described and moved as often as needed. It may close on a day, and reopen; what happened
 * under it stays. Where it turns out to be one that is known already it is merged into that: a pointer to the survivor,
 * which can be taken back for a while. Nothing that hangs on it moves; it hangs itself where the survivor hangs.
 */
@Entity
public class Agency {

    public static final int NAME_MAX = 200;

    /** For how long a merge can be undone. */
    public static final Duration UNDO = Duration.ofDays(30);

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

    @Column(name = "manager_approval")
    private boolean managerApproval = AgencySettings.USUAL.managerApproval();

    @Column(name = "joining_approval")
    private boolean joiningApproval = AgencySettings.USUAL.joiningApproval();

    @Enumerated(EnumType.STRING)
    private AgencySettings.Billing billing = AgencySettings.USUAL.billing();

    @Embedded
    private Closing closing;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Agency mergedInto;

    @Column(name = "merged_at")
    private Instant mergedAt;

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
        this.parent = parent;
        describe(name, sector, locality, kind, AgencySettings.USUAL);
    }

    /** Corrects what it is, and what it wants for its people. */
    public final void describe(
            String newName, Sector newSector, Locality newLocality, Kind newKind, AgencySettings settings) {
        requireNotMerged();
        requireSomebodyToBill(settings.billing(), parent);
        name = Text.line(newName, "name", NAME_MAX);
        sector = newSector;
        locality = newLocality;
        kind = Optional.ofNullable(newKind).orElseThrow(() -> new Refusal(CommonRefusal.EMPTY_TEXT, "kind"));
        managerApproval = settings.managerApproval();
        joiningApproval = settings.joiningApproval();
        billing = settings.billing();
    }

    /**
     * Becomes part of another agency, with all that is below it.
     *
     * @param newParent that agency, or null to stand alone
     */
    public void moveTo(Agency newParent, LocalDate today) {
        requireNotMerged();
        if (newParent != null) {
            requireOutside(newParent, AgencyRefusal.AGENCY_IN_ITSELF);
            newParent.requireOpenOn(today);
        }
        requireSomebodyToBill(billing, newParent);
        parent = newParent;
    }

    /** Turns out to be another agency. That one stands for both from now on; nothing that hangs on this one moves. */
    public void mergeInto(Agency survivor, Instant now, LocalDate today) {
        requireNotMerged();
        requireOutside(survivor, AgencyRefusal.AGENCY_MERGED_INTO_ITSELF);
        survivor.requireOpenOn(today);
        mergedInto = survivor;
        mergedAt = now;
    }

    /** Turns out to be itself after all. */
    public void undoMerge(Instant now) {
        if (!isMerged()) {
            throw new Refusal(AgencyRefusal.AGENCY_NOT_MERGED, name);
        }
        if (!canUndoMerge(now)) {
            throw new Refusal(AgencyRefusal.AGENCY_MERGE_FINAL, name, UNDO.toDays());
        }
        if (parent != null) {
            requireOutside(parent, AgencyRefusal.AGENCY_IN_ITSELF);
        }
        mergedInto = null;
        mergedAt = null;
    }

    /**
     * Closes: it is offered to nobody from that day on. Its posts, bookings and figures stay.
     *
     * @param day the first day on which it is closed, past or to come
     * @param openParts how many agencies below it are open
     */
    public void close(LocalDate day, String reason, LocalDate today, long openParts) {
        requireNotMerged();
        if (closing != null) {
            throw new Refusal(AgencyRefusal.AGENCY_CLOSED_ALREADY, name);
        }
        if (openParts > 0) {
            throw new Refusal(AgencyRefusal.AGENCY_HAS_OPEN_PARTS, name, openParts);
        }
        closing = new Closing(day, reason, today);
    }

    /** Opens again, or stays open after all. */
    public void reopen(LocalDate today) {
        requireNotMerged();
        if (closing == null) {
            throw new Refusal(AgencyRefusal.AGENCY_OPEN_ALREADY, name);
        }
        if (parent != null) {
            parent.survivor().requireOpenOn(today);
        }
        closing = null;
    }

    /** Refuses, saying which one to take instead, unless somebody can take up work here on a day. */
    public void requireOpenOn(LocalDate day) {
        requireNotMerged();
        if (closing != null && closing.isOverOn(day)) {
            throw new Refusal(AgencyRefusal.AGENCY_CLOSED, name);
        }
    }

    /** Whether it is an agency, or part of one, at any depth. */
    public boolean isWithin(Agency other) {
        for (Agency each = this; each != null; each = each.isMerged() ? each.mergedInto : each.parent) {
            if (each == other) {
                return true;
            }
        }
        return false;
    }

    /** The agency that stands for it: itself, unless it was merged. */
    public Agency survivor() {
        Agency found = this;
        while (found.isMerged()) {
            found = found.mergedInto;
        }
        return found;
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public boolean canUndoMerge(Instant now) {
        return isMerged() && !now.isAfter(mergedAt.plus(UNDO));
    }

    public Long id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** The agency that it is part of. */
    public Optional<Agency> parent() {
        return Optional.ofNullable(parent);
    }

    public Sector sector() {
        return sector;
    }

    public Optional<Locality> locality() {
        return Optional.ofNullable(locality);
    }

    public Kind kind() {
        return kind;
    }

    public AgencySettings settings() {
        return new AgencySettings(managerApproval, joiningApproval, billing);
    }

    /** From when it is closed, where it is or will be. */
    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    /** Since when it is another one. */
    public Optional<Instant> mergedAt() {
        return Optional.ofNullable(mergedAt);
    }

    private void requireNotMerged() {
        if (isMerged()) {
            throw new Refusal(AgencyRefusal.AGENCY_MERGED, name, survivor().name);
        }
    }

    private void requireOutside(Agency other, AgencyRefusal reason) {
        if (other.isWithin(this)) {
            throw new Refusal(reason, name, other.name);
        }
    }

    private static void requireSomebodyToBill(AgencySettings.Billing billing, Agency parent) {
        if (billing == AgencySettings.Billing.PARENT && parent == null) {
            throw new Refusal(AgencyRefusal.AGENCY_BILLED_TO_NONE);
        }
    }
}
