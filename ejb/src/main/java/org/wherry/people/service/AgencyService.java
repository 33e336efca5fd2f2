package org.wherry.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Agencies;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencyEvent;
import org.wherry.people.model.AgencyRefusal;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Closing;
import org.wherry.people.model.Locality;
import org.wherry.people.model.Places;
import org.wherry.people.model.Roles;
import org.wherry.people.model.Sector;

/** Keeps the agencies. Whatever changes where they hang is done by one caller at a time. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.SYSTEM})
public class AgencyService {

    @Inject
    private Agencies agencies;

    @Inject
    private Places places;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /**
     * Enters an agency.
     *
     * @param parent the agency that it is part of, or null
     * @return its id outside
     */
    public UUID enter(DescribeAgency said, UUID parent) {
        agencies.lockTree();
        Agency above = parent == null ? null : require(parent);
        if (above != null) {
            above.requireOpenOn(today());
        }
        Agency agency = new Agency(said.name(), above, sector(said), locality(said), said.kind());
        agency.describe(said.name(), sector(said), locality(said), said.kind(), said.settings());
        agencies.add(agency);
        told(agency, AgencyEvent.Act.ENTERED, null, Audited.of(AuditedAct.AGENCY_ENTERED, agency.publicId()));
        return agency.publicId();
    }

    /**
     * Corrects what an agency is, and what it wants.
     *
     * @param version the version that the caller saw
     */
    public void describe(UUID id, long version, DescribeAgency said) {
        Agency agency = require(id);
        if (agency.version() != version) {
            throw new LostUpdate();
        }
        Audited changed = Audited.of(AuditedAct.AGENCY_CHANGED, id)
                .changed("agencyName", agency.name(), said.name())
                .changed("agencySector", agency.sector().name(), sector(said).name())
                .changed("agencyLocality", nameOf(agency.locality()), nameOf(Optional.ofNullable(locality(said))))
                .changed("agencyKind", agency.kind(), said.kind())
                .changed(
                        "agencyManagerApproval",
                        agency.settings().managerApproval(),
                        said.settings().managerApproval())
                .changed(
                        "agencyJoiningApproval",
                        agency.settings().joiningApproval(),
                        said.settings().joiningApproval())
                .changed(
                        "agencyBilling",
                        agency.settings().billing(),
                        said.settings().billing());
        agency.describe(said.name(), sector(said), locality(said), said.kind(), said.settings());
        told(agency, AgencyEvent.Act.CHANGED, null, changed);
    }

    /**
     * Makes an agency, with all that is below it, part of another one.
     *
     * @param parent that agency, or null to let it stand alone
     */
    public void move(UUID id, UUID parent) {
        agencies.lockTree();
        Agency agency = require(id);
        String before = agency.parent().map(Agency::name).orElse(null);
        Agency above = parent == null ? null : require(parent);
        agency.moveTo(above, today());
        String after = above == null ? null : above.name();
        told(
                agency,
                AgencyEvent.Act.MOVED,
                after,
                Audited.of(AuditedAct.AGENCY_MOVED, id).changed("agencyParent", before, after));
    }

    /** Lets another agency stand for one. Nothing moves, and it can be undone for {@link Agency#UNDO}. */
    public void merge(UUID id, UUID survivor) {
        agencies.lockTree();
        Agency agency = require(id);
        Agency other = require(survivor);
        agency.mergeInto(other, clock.instant(), today());
        told(
                agency,
                AgencyEvent.Act.MERGED,
                other.name(),
                Audited.of(AuditedAct.AGENCY_MERGED, id).changed("agencySurvivor", null, other.name()));
    }

    /** Lets a merged agency stand for itself again. */
    public void undoMerge(UUID id) {
        agencies.lockTree();
        Agency agency = require(id);
        String survivor = agency.survivor().name();
        agency.undoMerge(clock.instant());
        told(
                agency,
                AgencyEvent.Act.MERGE_UNDONE,
                survivor,
                Audited.of(AuditedAct.AGENCY_MERGE_UNDONE, id).changed("agencySurvivor", survivor, null));
    }

    /**
     * Closes an agency.
     *
     * @param day the first day on which it is closed
     */
    public void close(UUID id, LocalDate day, String reason) {
        agencies.lockTree();
        Agency agency = require(id);
        long openParts = agencies.holdings(agencies.standsFor(agency), today()).openParts();
        agency.close(day, reason, today(), openParts);
        told(
                agency,
                AgencyEvent.Act.CLOSED,
                reason,
                Audited.of(AuditedAct.AGENCY_CLOSED, id).changed("agencyClosed", null, day));
    }

    /** Opens a closed agency again. */
    public void reopen(UUID id) {
        agencies.lockTree();
        Agency agency = require(id);
        LocalDate closed = agency.closing().map(Closing::day).orElse(null);
        agency.reopen(today());
        told(
                agency,
                AgencyEvent.Act.REOPENED,
                null,
                Audited.of(AuditedAct.AGENCY_REOPENED, id).changed("agencyClosed", closed, null));
    }

    /** Writes the change, so that the database can refuse it here, and then what was done. */
    private void told(Agency agency, AgencyEvent.Act act, String note, Audited audited) {
        Map<String, Supplier<? extends Refusal>> refusals = Map.of(
                "agency_name_there",
                () -> new Refusal(AgencyRefusal.AGENCY_NAME_TAKEN, agency.name()),
                "agency_not_in_itself",
                () -> new Refusal(AgencyRefusal.AGENCY_IN_ITSELF, agency.name(), nameAbove(agency)));
        Violations.refusing(
                () -> {
                    agencies.flush();
                    return agency;
                },
                refusals);
        agencies.add(
                new AgencyEvent(agency, act, clock.instant(), caller.personId().orElse(null), note));
        audit.fire(audited);
    }

    private static String nameAbove(Agency agency) {
        return agency.parent().map(Agency::name).orElse(agency.name());
    }

    private static String nameOf(Optional<Locality> locality) {
        return locality.map(Locality::name).orElse(null);
    }

    private Agency require(UUID id) {
        return Optional.ofNullable(id).flatMap(agencies::find).orElseThrow(() -> new NoSuch("agency", id));
    }

    private Sector sector(DescribeAgency said) {
        return places.sectors().stream()
                .filter(sector -> sector.publicId().equals(said.sector()))
                .findFirst()
                .orElseThrow(() -> new NoSuch("sector", said.sector()));
    }

    private Locality locality(DescribeAgency said) {
        if (said.locality() == null) {
            return null;
        }
        return places.localities().stream()
                .filter(locality -> locality.publicId().equals(said.locality()))
                .findFirst()
                .orElseThrow(() -> new NoSuch("locality", said.locality()));
    }

    private LocalDate today() {
        return CountyTime.dateOf(clock.instant());
    }
}
