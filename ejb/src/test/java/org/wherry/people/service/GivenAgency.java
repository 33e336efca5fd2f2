package org.wherry.people.service;

import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencySettings;
import org.wherry.testing.Acting;

/** Enters agencies for tests, in a sector of their own. */
@ApplicationScoped
public class GivenAgency {

    @Inject
    private AgencyService agencies;

    @Inject
    private SetUp setUp;

    @Inject
    private Acting acting;

    UUID agency(String name) throws Exception {
        return agency(name, null, AgencySettings.USUAL);
    }

    UUID agency(String name, UUID parent, AgencySettings settings) throws Exception {
        DescribeAgency said = said(name, settings);
        return acting.asCoordinator(TODAY, () -> agencies.enter(said, parent));
    }

    DescribeAgency said(String name, AgencySettings settings) throws Exception {
        String code = "sector-" + UUID.randomUUID().toString().substring(0, 13);
        UUID sector = acting.asSystem(TODAY, () -> setUp.sector(code, "Sector " + code));
        return new DescribeAgency(name, sector, null, Agency.Kind.SCHOOL, settings);
    }
}
