package org.wherry.scheduling.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.scheduling.model.Agenda;
import org.wherry.scheduling.model.AgendaItem;
import org.wherry.scheduling.model.AgendaKind;
import org.wherry.scheduling.model.AgendaPlan;
import org.wherry.scheduling.model.Workshop;

/** An entry of an agenda. */
@JsonbNillable
@Schema(name = "AgendaItem", description = "What happens on a day of a session, from when to when")
public record AgendaItemJson(
        @Schema(description = "Only when it is read", nullable = true)
        UUID id,

        @Schema(description = "On which day of the session, from 1")
        int day,

        @Schema(description = "The date of that day; only when it is read", nullable = true)
        LocalDate date,

        @Schema(
                description = "When it begins, on the county’s clocks",
                implementation = String.class,
                example = "10:15")
        LocalTime starts,

        @Schema(description = "When it ends", implementation = String.class, example = "11:00")
        LocalTime ends,

        AgendaKind kind,
        String title,
        @Schema(nullable = true) String speaker,
        @Schema(nullable = true) String room,

        @Schema(description = "2 to 12 where it is a round of workshops, none otherwise")
        List<Offered> workshops,

        @Schema(description = "To be sent back with a change")
        long version) {

    /** A workshop of a round. */
    @JsonbNillable
    @Schema(name = "Workshop", description = "A workshop of a round; one without an id is a new one")
    public record Offered(
            @Schema(nullable = true) UUID id,
            String title,
            @Schema(nullable = true) String description,
            @Schema(nullable = true) String leader,
            @Schema(nullable = true) String room,
            @Schema(minimum = "1", maximum = "2000") int places,

            @Schema(description = "How many have chosen it; only when it is read")
            int taken) {

        private static Offered of(Workshop workshop, boolean wayKept) {
            return new Offered(
                    workshop.publicId(),
                    workshop.title(),
                    workshop.description().orElse(null),
                    wayKept ? null : workshop.leader().orElse(null),
                    wayKept ? null : workshop.room().orElse(null),
                    workshop.places(),
                    workshop.placesTaken());
        }
    }

    static AgendaItemJson of(Agenda agenda, AgendaItem item, boolean wayKept) {
        return new AgendaItemJson(
                item.publicId(),
                item.dayNumber(),
                agenda.days().get(item.dayNumber() - 1).day(),
                item.starts(),
                item.ends(),
                item.kind(),
                item.title(),
                wayKept ? null : item.speaker().orElse(null),
                wayKept ? null : item.room().orElse(null),
                item.workshops().stream()
                        .map(workshop -> Offered.of(workshop, wayKept))
                        .toList(),
                item.version());
    }

    /** Reads what it is to be. */
    static AgendaPlan read(JsonBody body) {
        return new AgendaPlan(
                body.wholeNumber("day").orElse(1),
                Parts.time(body, "starts"),
                Parts.time(body, "ends"),
                Parts.require(body.one("kind", AgendaKind.class), "kind"),
                body.text("title"),
                body.text("speaker"),
                body.text("room"),
                Parts.list(body, "workshops").stream()
                        .map(workshop -> new AgendaPlan.Offer(
                                workshop.id("id"),
                                workshop.text("title"),
                                workshop.text("description"),
                                workshop.text("leader"),
                                workshop.text("room"),
                                Parts.wholeNumber(workshop, "places")))
                        .toList());
    }
}
