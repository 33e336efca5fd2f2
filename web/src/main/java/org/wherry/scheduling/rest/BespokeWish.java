package org.wherry.scheduling.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.model.BespokeContact;
import org.wherry.scheduling.model.SuitableDays;
import org.wherry.scheduling.model.TimeOfDay;
import org.wherry.scheduling.model.WantedPlace;
import org.wherry.scheduling.service.AskForSession;

/** What an agency asks for, as it is sent. */
@Schema(name = "BespokeWish", description = "A session that an agency asks for")
public record BespokeWish(
        @Schema(description = "The id of the agency; needed only for a new request", nullable = true)
        UUID agency,

        @Schema(description = "The id of the course; left out where none fits", nullable = true)
        UUID course,

        @Schema(description = "About what, where no course fits", nullable = true, maxLength = 200)
        String subject,

        @Schema(description = "About how many", minimum = "1", maximum = "500")
        int people,

        LocalDate suitsFrom,
        @Schema(description = "At most two years later") LocalDate suitsUntil,
        @Schema(description = "Left out: any") List<DayOfWeek> weekdays,
        @Schema(description = "Left out: any") List<TimeOfDay> timesOfDay,
        WantedPlace.Kind place,

        @Schema(description = "Needed for the agency’s OWN premises", nullable = true, maxLength = 500)
        String address,

        @Schema(description = "What is there", nullable = true, maxLength = 1000)
        String facilities,

        @Schema(description = "Who it is for", maxLength = 500)
        String audience,

        @Schema(description = "What else there is to know", nullable = true, maxLength = 2000)
        String note,

        @Schema(maxLength = 200) String contactName,

        @Schema(description = "A telephone number or an e-mail address", maxLength = 254)
        String contactReach,

        @Schema(description = "The version that was seen; needed only for a change", nullable = true)
        Long version) {

    /** Reads what is asked for. */
    static AskForSession read(JsonBody said) {
        return new AskForSession(
                said.id("course"),
                said.text("subject"),
                Parts.wholeNumber(said, "people"),
                new SuitableDays(
                        Parts.require(said.date("suitsFrom"), "suitsFrom"),
                        Parts.require(said.date("suitsUntil"), "suitsUntil"),
                        words(said, "weekdays", DayOfWeek.values()),
                        words(said, "timesOfDay", TimeOfDay.values())),
                new WantedPlace(
                        Parts.require(said.one("place", WantedPlace.Kind.class), "place"),
                        said.text("address"),
                        said.text("facilities")),
                said.text("audience"),
                said.text("note"),
                new BespokeContact(said.text("contactName"), said.text("contactReach")));
    }

    private static <E extends Enum<E>> List<E> words(JsonBody said, String name, E[] known) {
        return said.texts(name).stream()
                .map(word -> Arrays.stream(known)
                        .filter(each -> each.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> Parameters.malformed(name)))
                .toList();
    }
}
