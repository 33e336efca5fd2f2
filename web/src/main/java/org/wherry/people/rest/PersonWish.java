package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent of somebody, for the description of the API; it is read word by word. */
@Schema(name = "PersonWish", description = "What is to be known of somebody")
record PersonWish(
        @Schema(description = "As they write it themselves", required = true, maxLength = 200)
        String name,

        @Schema(description = "Where they are written to", nullable = true)
        String email,

        @JsonbProperty("protected") @Schema(name = "protected", defaultValue = "false")
        boolean isProtected,

        @Schema(defaultValue = "false") boolean underEighteen,

        @Schema(description = "The version that was seen; only with a change", nullable = true)
        Integer version) {}
