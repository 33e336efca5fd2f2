package org.wherry.scheduling.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.scheduling.model.Venue;
import org.wherry.scheduling.model.VenueFacts;
import org.wherry.scheduling.service.VenueRegister;

/** A venue with its rooms. */
@JsonbNillable
@Schema(name = "Venue", description = "A venue with its rooms, and what it offers those who come")
public record VenueJson(
        UUID id,
        String name,
        String address,

        @Schema(description = "The id of its locality; only when it is written", nullable = true)
        UUID locality,

        boolean hearingLoop,
        boolean quietRoom,
        boolean prayerRoom,
        @Schema(nullable = true) String parking,
        @Schema(nullable = true) String bus,
        @Schema(nullable = true) String entrance,
        @Schema(nullable = true) String refreshments,
        @Schema(nullable = true) String dayPhone,

        @Schema(description = "A room without an id is a new one")
        List<VenueRegister.DescribeRoom> rooms,

        long version) {

    static VenueJson of(Venue venue) {
        VenueFacts facts = venue.facts();
        return new VenueJson(
                venue.publicId(),
                venue.name(),
                venue.address(),
                null,
                facts.hasHearingLoop(),
                facts.hasQuietRoom(),
                facts.hasPrayerRoom(),
                facts.parking().orElse(null),
                facts.bus().orElse(null),
                facts.entrance().orElse(null),
                facts.refreshments().orElse(null),
                facts.dayPhone().orElse(null),
                venue.rooms().stream()
                        .map(room -> new VenueRegister.DescribeRoom(
                                room.publicId(), room.name(), room.capacity(), room.fireLimit()))
                        .toList(),
                venue.version());
    }

    /** Reads what it is to be. */
    static VenueRegister.DescribeVenue read(JsonBody body) {
        return new VenueRegister.DescribeVenue(
                body.text("name"),
                body.text("address"),
                body.id("locality"),
                new VenueFacts(
                        body.yes("hearingLoop", false),
                        body.yes("quietRoom", false),
                        body.yes("prayerRoom", false),
                        body.text("parking"),
                        body.text("bus"),
                        body.text("entrance"),
                        body.text("refreshments"),
                        body.text("dayPhone")),
                Parts.list(body, "rooms").stream()
                        .map(room -> new VenueRegister.DescribeRoom(
                                room.id("id"),
                                room.text("name"),
                                Parts.wholeNumber(room, "seats"),
                                Parts.wholeNumber(room, "fireLimit")))
                        .toList());
    }
}
