package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.PostDetail;

/** A post as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({
    "id",
    "version",
    "agency",
    "agencyName",
    "jobTitle",
    "audienceGroup",
    "workplace",
    "manager",
    "from",
    "to"
})
@Schema(name = "Post", description = "A person’s work somewhere")
public record PostJson(
        UUID id,

        @Schema(description = "Send it back with a change") long version,

        @Schema(description = "Whom it is for; null for none", nullable = true)
        UUID agency,

        @Schema(nullable = true) String agencyName,
        String jobTitle,

        @Schema(description = "Its number", nullable = true) Integer audienceGroup,

        @Schema(description = "The locality where they work", nullable = true)
        UUID workplace,

        @Schema(description = "Who leads it", nullable = true)
        UUID manager,

        LocalDate from,

        @Schema(description = "The last day; null while it is held", nullable = true)
        LocalDate to) {

    static PostJson of(PostDetail post) {
        return new PostJson(
                post.id(),
                post.version(),
                post.agency().orElse(null),
                post.agencyName().orElse(null),
                post.jobTitle(),
                post.group().orElse(null),
                post.workplace().orElse(null),
                post.manager().orElse(null),
                post.from(),
                post.to().orElse(null));
    }
}
