package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Locality;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSessions;
import org.wherry.scheduling.model.SchedulingRefusal;
import org.wherry.scheduling.model.Series;
import org.wherry.scheduling.model.SeriesList;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.model.Venues;

/** What sessions share: the venues they are held at and the series they are reported in. */
@Stateless
@DenyAll
public class VenueService {

    @Inject
    private Venues venues;

    @Inject
    private SeriesList series;

    @Inject
    private CourseSessions sessions;

    @Inject
    private Directory directory;

    /**
     * Adds a venue; returns its id outside.
     *
     * @param locality the locality's id outside
     * @param capacity how many its room holds
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID addVenue(String name, String address, UUID locality, int capacity) {
        Locality where = directory.localities().stream()
                .filter(known -> known.publicId().equals(locality))
                .findFirst()
                .orElseThrow(() -> new NoSuch("locality", locality));
        Venue venue = new Venue(name, address, where.id(), capacity);
        venues.add(venue);
        sessions.flush();
        return venue.publicId();
    }

    /** Every venue, by name. */
    @PermitAll
    public List<Venue> venues() {
        return venues.all();
    }

    /** Begins a series; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID addSeries(String key, String name) {
        Series added = new Series(key, name);
        return Violations.refusing(
                () -> {
                    series.add(added);
                    sessions.flush();
                    return added.publicId();
                },
                Map.of("series_key_key", () -> new Refusal(SchedulingRefusal.SERIES_TAKEN)));
    }

    /** Every series, by name. */
    @PermitAll
    public List<Series> seriesList() {
        return series.all();
    }
}
