package org.wherry.people.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent of a post, for the description of the API; it is read word by word. */
@Schema(name = "PostWish", description = "What is to be known of a post")
record PostWish(
        @Schema(description = "Whom it is for; only when it is taken up", nullable = true)
        UUID agency,

        @Schema(required = true, maxLength = 200) String jobTitle,

        @Schema(description = "Its number", nullable = true) Integer audienceGroup,

        @Schema(description = "The locality where they work", nullable = true)
        UUID workplace,

        @Schema(description = "Who leads it", nullable = true)
        UUID manager,

        @Schema(description = "The first day; today, or what it was, when left out", nullable = true)
        LocalDate from,

        @Schema(description = "The last day", nullable = true)
        LocalDate to,

        @Schema(description = "The version that was seen; only with a change", nullable = true)
        Integer version) {}
