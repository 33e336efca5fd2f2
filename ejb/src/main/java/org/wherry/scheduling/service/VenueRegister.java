package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Locality;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Room;
import org.wherry.scheduling.model.SchedulingRefusal;
import org.wherry.scheduling.model.SessionRefusal;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.model.VenueFacts;
import org.wherry.scheduling.model.Venues;

/** The register of venues: where they are, what they offer those who come, and their rooms. */
@Stateless
@DenyAll
public class VenueRegister {

    @Inject
    private Venues venues;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audited;

    /**
     * What the register says of a venue.
     *
     * @param locality the locality's id outside
     * @param rooms at least one; those without an id are new, and those that are left out stay as they are
     */
    public record DescribeVenue(
            String name, String address, UUID locality, VenueFacts facts, List<DescribeRoom> rooms) {}

    /**
     * What it says of a room.
     *
     * @param id the room's id outside, or null for a new one
     * @param seats how many it seats
     * @param fireLimit how many may be in it at once
     */
    public record DescribeRoom(UUID id, String name, int seats, int fireLimit) {}

    /** Every venue with its rooms, by name. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<Venue> all() {
        List<Venue> all = venues.all();
        all.forEach(Venue::rooms);
        return all;
    }

    /** A venue by its id outside, its rooms with it. */
    @PermitAll
    public Venue venue(UUID id) {
        return venues.find(id).orElseThrow(() -> new NoSuch("venue", id));
    }

    /** Enters a venue; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID enter(DescribeVenue words) {
        DescribeRoom first = words.rooms().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(SchedulingRefusal.CAPACITY_IMPOSSIBLE));
        Venue venue = new Venue(words.name(), words.address(), locality(words.locality()), Math.max(1, first.seats()));
        venue.describe(words.name(), words.address(), locality(words.locality()), words.facts());
        venue.changeRoom(venue.rooms().get(0).publicId(), first.name(), first.seats(), first.fireLimit());
        words.rooms().stream().skip(1).forEach(room -> venue.addRoom(room.name(), room.seats(), room.fireLimit()));
        venues.add(venue);
        write(venue);
        return venue.publicId();
    }

    /**
     * Changes what the register says of a venue.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void change(UUID id, long version, DescribeVenue words) {
        Venue venue = venue(id);
        if (venue.version() != version) {
            throw new LostUpdate();
        }
        venue.describe(words.name(), words.address(), locality(words.locality()), words.facts());
        for (DescribeRoom room : words.rooms()) {
            if (room.id() == null) {
                venue.addRoom(room.name(), room.seats(), room.fireLimit());
            } else {
                refuseIfUsedByMore(venue.room(room.id()), room.fireLimit());
                venue.changeRoom(room.id(), room.name(), room.seats(), room.fireLimit());
            }
        }
        venues.changed(venue);
        write(venue);
    }

    private void refuseIfUsedByMore(Room room, int fireLimit) {
        int most = venues.mostPlacesIn(room, clock.instant());
        if (most > fireLimit) {
            throw new Refusal(SessionRefusal.ROOM_IS_USED_BY_MORE, most);
        }
    }

    private long locality(UUID id) {
        return directory.localities().stream()
                .filter(known -> known.publicId().equals(id))
                .findFirst()
                .map(Locality::id)
                .orElseThrow(() -> new NoSuch("locality", id));
    }

    private void write(Venue venue) {
        Violations.refusing(
                () -> {
                    venues.flush();
                    return venue;
                },
                Map.of("room_name", () -> new Refusal(SessionRefusal.ROOM_NAMED_TWICE)));
        audited.fire(Audited.of(AuditedAct.VENUE_CHANGED, venue.publicId()));
    }
}
