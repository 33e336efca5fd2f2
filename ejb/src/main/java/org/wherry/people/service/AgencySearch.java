package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Agencies;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencyQuery;
import org.wherry.people.model.AgencyRow;
import org.wherry.people.model.Closing;
import org.wherry.people.model.Locality;
import org.wherry.people.model.Roles;

/** Finds agencies: those to choose from for everybody, and all that is known of each for those who keep them. */
@Stateless
@DenyAll
public class AgencySearch {

    @Inject
    private Agencies agencies;

    @Inject
    @Any
    private Instance<KeptUnderAgencies> keepers;

    @Inject
    private Clock clock;

    /** One page of the agencies that people can choose, by name: those whose names hold all of some words. */
    @PermitAll
    public Page<AgencyRow> search(String words, PageRequest page) {
        return agencies.page(AgencyQuery.open(words), today(), page);
    }

    /** The agency with an id outside, where people can choose it. */
    @PermitAll
    public Optional<AgencyRow> choice(UUID id) {
        return agencies.row(id, today()).filter(AgencyRow::isOpen);
    }

    /** One page of the agencies that answer a query, by name. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public Page<AgencyRow> agencies(AgencyQuery query, PageRequest page) {
        return agencies.page(query, today(), page);
    }

    /** All that is known of an agency. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public AgencyFacts facts(UUID id) {
        Agency agency = agencies.find(id).orElseThrow(() -> new NoSuch("agency", id));
        LocalDate today = today();
        Instant now = clock.instant();
        List<Long> same = agencies.standsFor(agency);
        return new AgencyFacts(
                agencies.row(id, today).orElseThrow(),
                agency.version(),
                agency.sector().publicId(),
                agency.locality().map(Locality::publicId).orElse(null),
                agency.parent().map(parent -> parent.survivor().publicId()).orElse(null),
                agency.isMerged() ? agency.survivor().publicId() : null,
                agency.mergedAt().orElse(null),
                agency.canUndoMerge(now),
                agency.closing().map(Closing::reason).orElse(null),
                agency.settings(),
                agencies.holdings(same, today),
                keepers.stream()
                        .map(keeper -> new AgencyFacts.Kept(keeper.kind(), keeper.count(same)))
                        .toList(),
                agencies.parts(same, today),
                agencies.merged(same, today),
                agencies.history(agency));
    }

    private LocalDate today() {
        return CountyTime.dateOf(clock.instant());
    }
}
