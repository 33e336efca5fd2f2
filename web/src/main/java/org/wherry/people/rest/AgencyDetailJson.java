package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencySettings;
import org.wherry.people.model.AgencyState;
import org.wherry.people.service.AgencyFacts;

/** An agency as the API shows it alone, to those who keep the agencies. */
@JsonbNillable
@JsonbPropertyOrder({
    "id",
    "version",
    "name",
    "kind",
    "sector",
    "locality",
    "parent",
    "state",
    "closedFrom",
    "closingReason",
    "mergedInto",
    "mergedAt",
    "managerApproval",
    "joiningApproval",
    "billing",
    "people",
    "posts",
    "parts"
})
@Schema(name = "AgencyDetail", description = "An agency with what it wants and what stands under it")
public record AgencyDetailJson(
        UUID id,

        @Schema(description = "How often it was changed; a change has to name it")
        long version,

        String name,
        Agency.Kind kind,
        @Schema(description = "The id of its sector") UUID sector,

        @Schema(description = "The id of its locality; null where it works everywhere", nullable = true)
        UUID locality,

        @Schema(description = "The id of the agency that it is part of", nullable = true)
        UUID parent,

        AgencyState state,

        @Schema(description = "The first day on which it is closed", nullable = true)
        LocalDate closedFrom,

        @Schema(nullable = true) String closingReason,

        @Schema(description = "The id of the agency that stands for it", nullable = true)
        UUID mergedInto,

        @Schema(description = "Since when; it can be undone for 30 days", nullable = true)
        Instant mergedAt,

        boolean managerApproval,
        boolean joiningApproval,
        AgencySettings.Billing billing,

        @Schema(description = "How many people hold a post there today")
        long people,

        @Schema(description = "How many posts there are, those that were left included")
        long posts,

        @Schema(description = "The agencies right below it") List<AgencyJson> parts) {

    static AgencyDetailJson of(AgencyFacts facts) {
        return new AgencyDetailJson(
                facts.row().id(),
                facts.version(),
                facts.row().name(),
                facts.row().kind(),
                facts.sector(),
                facts.locality(),
                facts.parent(),
                facts.row().state(),
                facts.row().closes(),
                facts.closingReason(),
                facts.survivor(),
                facts.mergedAt(),
                facts.settings().managerApproval(),
                facts.settings().joiningApproval(),
                facts.settings().billing(),
                facts.holdings().people(),
                facts.holdings().posts(),
                facts.parts().stream().map(AgencyJson::of).toList());
    }
}
