package org.wherry.people.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A legal hold to be placed.
 *
 * @param person whose data it holds
 * @param everything whether it holds everybody's
 * @param reason why
 */
@Schema(
        name = "LegalHoldWish",
        description = "A legal hold to be placed",
        requiredProperties = {"reason"})
public record HoldWish(
        @Schema(description = "The id of the person, or an address that is theirs alone", nullable = true)
        String person,

        @Schema(description = "“true” to hold everybody’s data, where no person is named", nullable = true)
        String everything,

        @Schema(description = "The case or review that it is for", maxLength = 500)
        String reason) {}
