package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.PersonRow;

/** Somebody in a list, as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"id", "name", "email", "posts"})
@Schema(name = "PersonRow", description = "Somebody in a list")
public record PersonRowJson(
        UUID id, String name, @Schema(nullable = true) String email, List<Work> posts) {

    /** What they do. */
    @JsonbNillable
    @JsonbPropertyOrder({"jobTitle", "agency"})
    @Schema(name = "Work", description = "What somebody does, and for whom")
    public record Work(
            String jobTitle, @Schema(nullable = true) String agency) {}

    static PersonRowJson of(PersonRow row) {
        return new PersonRowJson(
                row.id(),
                row.name(),
                row.email().orElse(null),
                row.posts().stream()
                        .map(post -> new Work(post.jobTitle(), post.agency()))
                        .toList());
    }
}
