package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencySettings;
import org.wherry.people.service.AgencyService;
import org.wherry.people.service.DescribeAgency;
import org.wherry.people.service.Directory;

/** Lets a few agencies of the county open, close and turn out to be the same; nobody has come for these yet. */
@ApplicationScoped
public class Reorganisation {

    private static final AgencySettings BILLED_ABOVE = new AgencySettings(false, true, AgencySettings.Billing.PARENT);
    private static final AgencySettings APPROVED = new AgencySettings(true, true, AgencySettings.Billing.ITSELF);

    @Inject
    private AgencyService agencies;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    void happen(Known known) {
        LocalDate today = CountyTime.dateOf(clock.instant());
        UUID high = known.agency("linnetford-high");
        UUID sixthForm = enter("Linnetford Sixth Form Centre", high, "education", Agency.Kind.SCHOOL, BILLED_ABOVE);
        enter("Linnetford Learning Support Base", sixthForm, "education", Agency.Kind.SCHOOL, BILLED_ABOVE);
        known.agency(
                Approving.AGENCY,
                enter("Wherryshire Mountain Rescue", null, "voluntary", Agency.Kind.VOLUNTARY, APPROVED));

        UUID playgroup =
                enter("Millbeck Playgroup", null, "early-years", Agency.Kind.EARLY_YEARS_SETTING, AgencySettings.USUAL);
        agencies.close(playgroup, today.minusMonths(3), "The village hall was sold and no other room was found.");
        UUID club = enter("Osierham Holiday Club", null, "voluntary", Agency.Kind.VOLUNTARY, AgencySettings.USUAL);
        agencies.close(club, today.plusMonths(4), "The school takes the club over after the summer.");

        UUID twin = enter("Heron Youth Club", null, "voluntary", Agency.Kind.VOLUNTARY, AgencySettings.USUAL);
        agencies.merge(twin, known.agency("heron-youth"));
    }

    private UUID enter(String name, UUID parent, String sector, Agency.Kind kind, AgencySettings settings) {
        UUID sectorId = directory.sectors().stream()
                .filter(each -> each.code().equals(sector))
                .findFirst()
                .orElseThrow()
                .publicId();
        return agencies.enter(new DescribeAgency(name, sectorId, null, kind, settings), parent);
    }
}
