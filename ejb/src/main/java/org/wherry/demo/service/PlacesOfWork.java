package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Locality;
import org.wherry.people.service.Directory;
import org.wherry.people.service.SetUp;
import org.wherry.scheduling.service.VenueService;

/** Lays out the county: its partnership, sectors, localities, audience groups, agencies and the rooms it trains in. */
@ApplicationScoped
public class PlacesOfWork {

    private static final Map<String, Locality.Reach> REACHES = Map.of(
            "area", Locality.Reach.LOCAL_GROUP,
            "county-wide", Locality.Reach.COUNTY_WIDE,
            "outside", Locality.Reach.OUTSIDE_COUNTY);

    @Inject
    private SetUp setUp;

    @Inject
    private Directory directory;

    @Inject
    private VenueService venues;

    @Inject
    private Reorganisation reorganisation;

    void layOut(DemoFiles files, Known known) {
        // Numbers of the range that is kept free for fiction.
        setUp.partnership(
                "Wherryshire Safeguarding Children Partnership",
                "Wherryshire",
                "01632 960100",
                "999",
                "training@example.org");
        files.sectors().forEach(sector -> setUp.sector(sector.key(), sector.name()));
        files.localities()
                .forEach(locality -> setUp.locality(locality.key(), locality.name(), REACHES.get(locality.kind())));
        files.audienceGroups().forEach(group -> setUp.audienceGroup(group.number(), group.name()));
        files.agencies().forEach(agency -> known.agency(agency.key(), enter(agency, known)));
        reorganisation.happen(known);
        rooms(files.venues(), known);
    }

    private UUID enter(DemoFiles.Agency agency, Known known) {
        return setUp.agency(
                agency.name(),
                agency.parent().map(known::agency).orElse(null),
                agency.sector(),
                agency.locality(),
                Agency.Kind.valueOf(agency.kind().toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    private void rooms(List<DemoFiles.Venue> rooms, Known known) {
        Map<String, Locality> localities =
                directory.localities().stream().collect(Collectors.toMap(Locality::code, Function.identity()));
        rooms.forEach(venue -> known.venue(
                venue.key(),
                venues.addVenue(
                        venue.name(),
                        venue.address(),
                        localities.get(venue.locality()).publicId(),
                        venue.capacity())));
    }
}
