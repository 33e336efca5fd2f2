package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.SessionRow;
import org.wherry.booking.model.SessionStatus;
import org.wherry.scheduling.model.DayTimes;

/** A session as the API lists it. */
@JsonbNillable
@JsonbPropertyOrder({
    "id",
    "course",
    "programme",
    "format",
    "days",
    "locality",
    "venue",
    "capacity",
    "placesLeft",
    "waiting",
    "closed",
    "status"
})
@Schema(name = "Session", description = "One dated run of a course")
public record SessionJson(
        UUID id,
        CourseOfSession course,

        @Schema(description = "The key of the course’s programme", examples = "multi-agency")
        String programme,

        @Schema(description = "How it is held, in words", examples = "Full day")
        String format,

        @Schema(description = "When, with the offset that the county’s clocks have then")
        List<DayTimes> days,

        @Schema(description = "Where, by name; null while that is not known", nullable = true)
        String locality,

        @Schema(description = "Null while it is not known, or is kept for those who have a place", nullable = true)
        String venue,

        int capacity,

        @Schema(description = "How many places are neither confirmed nor held for somebody")
        int placesLeft,

        @Schema(description = "How many people wait for a place")
        int waiting,

        @Schema(description = "Whether only some agencies may come")
        boolean closed,

        SessionStatus status) {

    /** The course that a session is a run of. */
    @JsonbPropertyOrder({"id", "title"})
    @Schema(name = "CourseOfSession")
    public record CourseOfSession(UUID id, String title) {}

    static SessionJson of(SessionRow row) {
        return new SessionJson(
                row.id(),
                new CourseOfSession(row.courseId(), row.title()),
                row.programme().key(),
                row.format(),
                row.days(),
                row.locality(),
                row.venue(),
                row.capacity(),
                row.placesLeft(),
                row.waiting(),
                row.closed(),
                row.status());
    }
}
