package org.wherry.people.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sends of themselves, for the description of the API; it is read word by word. */
@Schema(name = "MyWish", description = "What shall be different of oneself")
record MyWish(
        @Schema(description = "As one writes it oneself", maxLength = 200, nullable = true)
        String name,

        @Schema(description = "The version that was seen; only with a name", nullable = true)
        Integer version,

        @Schema(description = "Whether colleagues find one on the contact list", nullable = true)
        Boolean onContactList) {}
