package org.wherry.people.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencySettings;
import org.wherry.people.service.DescribeAgency;

/** What is said of an agency; what is left out of its settings is as usual. */
@Schema(name = "AgencyWish", description = "What an agency is, and what it wants for its people")
public record AgencyWish(
        @Schema(maxLength = Agency.NAME_MAX, required = true)
        String name,

        @Schema(required = true) Agency.Kind kind,

        @Schema(description = "The id of its sector", required = true)
        UUID sector,

        @Schema(description = "The id of its locality; left out where it works everywhere", nullable = true)
        UUID locality,

        @Schema(description = "Whether a manager approves bookings", defaultValue = "false")
        boolean managerApproval,

        @Schema(description = "Whether somebody of the agency approves newcomers", defaultValue = "true")
        boolean joiningApproval,

        @Schema(description = "Who is billed", defaultValue = "ITSELF")
        AgencySettings.Billing billing,

        @Schema(description = "The id of the agency that it is part of; read only when it is entered", nullable = true)
        UUID parent,

        @Schema(description = "The version that was seen; needed only for a change", nullable = true)
        Long version) {

    /**
     * Reads what it is; its parent and version are read by whoever needs them. What is missing is for the service to
     * refuse, which first looks who asks.
     */
    static DescribeAgency read(JsonBody body) {
        AgencySettings.Billing billing = body.one("billing", AgencySettings.Billing.class);
        return new DescribeAgency(
                body.text("name"),
                body.id("sector"),
                body.id("locality"),
                body.one("kind", Agency.Kind.class),
                new AgencySettings(
                        body.yes("managerApproval", AgencySettings.USUAL.managerApproval()),
                        body.yes("joiningApproval", AgencySettings.USUAL.joiningApproval()),
                        billing == null ? AgencySettings.USUAL.billing() : billing));
    }
}
