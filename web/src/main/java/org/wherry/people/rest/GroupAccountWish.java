package org.wherry.people.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a group account is to be.
 *
 * @param agency the agency's id; left out when an account is changed
 * @param mailbox where it is read
 * @param contact the id of the person who reads it
 */
@Schema(name = "GroupAccountWish", description = "What a group account is to be")
public record GroupAccountWish(
        @Schema(description = "Whose it is; an account that is changed stays with its agency", format = "uuid")
        String agency,

        @Schema(description = "The shared mailbox", examples = "info@example.org", required = true)
        String mailbox,

        @Schema(description = "Who reads it; they hold a post there", format = "uuid", required = true)
        String contact) {}
