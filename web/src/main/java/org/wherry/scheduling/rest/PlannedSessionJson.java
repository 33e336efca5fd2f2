package org.wherry.scheduling.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.DayTimes;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.Room;
import org.wherry.scheduling.model.SessionDay;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.model.Venue;

/** A planned session, as those who run it see it. */
@JsonbNillable
@Schema(name = "PlannedSession", description = "A session as those who run it see it")
public record PlannedSessionJson(
        UUID id,
        SessionState state,
        int capacity,
        UUID venue,
        UUID room,
        List<DayTimes> days,

        @Schema(description = "Who delivers it") List<TrainerJson> trainers,

        Openness openness,

        @Schema(description = "The agencies, networks or people that a session is open to which is not open to all")
        List<NamedJson> openTo,

        @Schema(description = "Places kept for sectors until an instant")
        List<ShareJson> shares,

        Instant bookingOpens,
        Instant bookingCloses,
        SettingsJson settings,
        long version) {

    /** Somebody who delivers it. */
    @Schema(name = "PlannedTrainer", description = "Somebody who delivers a session")
    public record TrainerJson(UUID person, String name, TrainerPart part) {}

    /** An agency, a network or a person. */
    @Schema(name = "OpenTo", description = "An agency, a network or a person that a session is open to")
    public record NamedJson(UUID id, String name) {}

    /** Places kept for a sector. */
    @Schema(name = "KeptPlaces", description = "Places that are kept for a sector until an instant")
    public record ShareJson(UUID sector, String name, int places, Instant until) {}

    static PlannedSessionJson of(
            CourseSession session, List<TrainerJson> trainers, List<NamedJson> openTo, List<ShareJson> shares) {
        return new PlannedSessionJson(
                session.publicId(),
                session.state(),
                session.capacity(),
                session.venue().map(Venue::publicId).orElse(null),
                session.room().map(Room::publicId).orElse(null),
                session.days().stream().map(SessionDay::times).toList(),
                trainers,
                session.openness(),
                openTo,
                shares,
                session.bookingOpens().orElse(null),
                session.bookingCloses(),
                SettingsJson.of(session.settings()),
                session.version());
    }
}
