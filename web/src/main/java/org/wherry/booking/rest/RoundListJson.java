package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.WorkshopPeople;
import org.wherry.booking.service.WorkshopListService;

/** Who is in which workshop of a round. */
@Schema(name = "WorkshopLists", description = "Who is in which workshop of a round, and who has not chosen")
public record RoundListJson(UUID id, String title, List<OfWorkshop> workshops, List<Person> without) {

    /** Who is in a workshop. */
    @Schema(name = "WorkshopList", description = "Who is in a workshop")
    public record OfWorkshop(UUID id, String title, int places, List<Person> people) {}

    /** Somebody with a place on the session. */
    @JsonbNillable
    @Schema(name = "WorkshopPerson", description = "Somebody with a place on the session")
    public record Person(
            @Schema(description = "None for those whom no list names", nullable = true)
            String name,

            @Schema(nullable = true) String agency) {

        private static Person of(WorkshopPeople.Row row) {
            return row.keptOff() ? new Person(null, null) : new Person(row.name(), row.agency());
        }
    }

    static RoundListJson of(WorkshopListService.RoundList round) {
        return new RoundListJson(
                round.item().publicId(),
                round.item().title(),
                round.workshops().stream()
                        .map(list -> new OfWorkshop(
                                list.workshop().publicId(),
                                list.workshop().title(),
                                list.workshop().places(),
                                list.people().stream().map(Person::of).toList()))
                        .toList(),
                round.without().stream().map(Person::of).toList());
    }
}
