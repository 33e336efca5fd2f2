package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencyRow;

/** An agency as the API lists it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "name", "kind", "sector", "locality", "parent"})
@Schema(name = "Agency", description = "An organisation whose people are trained")
public record AgencyJson(
        UUID id,
        @Schema(examples = "Osierham Primary School") String name,
        Agency.Kind kind,
        @Schema(description = "The name of its sector") String sector,

        @Schema(description = "The name of its locality; null where it works everywhere", nullable = true)
        String locality,

        @Schema(description = "The name of the agency that it is part of; null where it stands alone", nullable = true)
        String parent) {

    static AgencyJson of(AgencyRow row) {
        return new AgencyJson(row.id(), row.name(), row.kind(), row.sector(), row.locality(), row.parent());
    }
}
