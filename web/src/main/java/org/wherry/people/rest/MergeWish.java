package org.wherry.people.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.Parameters;

/**
 * Which two records are to be merged.
 *
 * @param goes the id of the record that the other one stands for from then on
 * @param stays the id of the record that stands for both
 */
@Schema(name = "MergeWish", description = "Which two records are to be merged")
public record MergeWish(
        @Schema(description = "The record that goes", format = "uuid", required = true)
        String goes,

        @Schema(description = "The record that stays and stands for both", format = "uuid", required = true)
        String stays) {

    static UUID id(String name, String given) {
        UUID id = Parameters.idOrNull(name, given);
        if (id == null) {
            throw Parameters.malformed(name);
        }
        return id;
    }
}
