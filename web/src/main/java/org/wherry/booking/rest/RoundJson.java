package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.service.WorkshopService;
import org.wherry.scheduling.model.Workshop;

/** A round of workshops, and what a booking has chosen of it. */
@JsonbNillable
@Schema(name = "WorkshopRound", description = "A round of workshops, and what a booking has chosen of it")
public record RoundJson(
        UUID id,
        String title,

        @Schema(description = "On which day of the session, from 1")
        int day,

        @Schema(implementation = String.class, example = "10:15")
        LocalTime starts,

        @Schema(implementation = String.class, example = "11:00")
        LocalTime ends,

        @Schema(description = "The id of the workshop that is chosen", nullable = true)
        UUID chosen,

        List<Choosable> workshops) {

    /** A workshop that can be chosen while places are left. */
    @JsonbNillable
    @Schema(name = "ChoosableWorkshop", description = "A workshop, and how many places it has left")
    public record Choosable(
            UUID id,
            String title,
            @Schema(nullable = true) String description,
            @Schema(nullable = true) String leader,
            @Schema(nullable = true) String room,
            int placesLeft) {

        private static Choosable of(Workshop workshop, boolean wayKept) {
            return new Choosable(
                    workshop.publicId(),
                    workshop.title(),
                    workshop.description().orElse(null),
                    wayKept ? null : workshop.leader().orElse(null),
                    wayKept ? null : workshop.room().orElse(null),
                    workshop.placesLeft());
        }
    }

    static RoundJson of(WorkshopService.Round round) {
        return new RoundJson(
                round.item().publicId(),
                round.item().title(),
                round.item().dayNumber(),
                round.item().starts(),
                round.item().ends(),
                round.chosen() == null ? null : round.chosen().publicId(),
                round.item().workshops().stream()
                        .map(workshop -> Choosable.of(workshop, round.wayKept()))
                        .toList());
    }
}
