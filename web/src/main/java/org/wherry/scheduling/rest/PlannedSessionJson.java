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
        Openness openness,
        Instant bookingOpens,
        Instant bookingCloses,
        SettingsJson settings,
        long version) {

    static PlannedSessionJson of(CourseSession session) {
        return new PlannedSessionJson(
                session.publicId(),
                session.state(),
                session.capacity(),
                session.venue().map(Venue::publicId).orElse(null),
                session.room().map(Room::publicId).orElse(null),
                session.days().stream().map(SessionDay::times).toList(),
                session.openness(),
                session.bookingOpens().orElse(null),
                session.bookingCloses(),
                SettingsJson.of(session.settings()),
                session.version());
    }
}
