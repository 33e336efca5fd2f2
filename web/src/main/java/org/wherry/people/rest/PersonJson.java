package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.PersonDetail;

/** Somebody as the API shows them, as far as the caller may know them. */
@JsonbNillable
@JsonbPropertyOrder({
    "id",
    "version",
    "name",
    "email",
    "furtherEmails",
    "protected",
    "underEighteen",
    "onContactList",
    "posts"
})
@Schema(name = "Person", description = "Somebody known, as far as the caller may know them")
public record PersonJson(
        UUID id,

        @Schema(description = "Send it back with a change") long version,

        String name,

        @Schema(description = "Where they are written to", nullable = true)
        String email,

        @Schema(description = "Confirmed addresses beside it; none but for coordinators and themselves")
        List<String> furtherEmails,

        @JsonbProperty("protected")
        @Schema(name = "protected", description = "Off shared lists and search; told to coordinators and themselves")
        boolean isProtected,

        @Schema(description = "Off shared lists and courses with a content note; told to coordinators and themselves")
        boolean underEighteen,

        @Schema(description = "By their own choice; told to coordinators and themselves")
        boolean onContactList,

        List<PostJson> posts) {

    static PersonJson of(PersonDetail person) {
        return new PersonJson(
                person.id(),
                person.version(),
                person.name(),
                person.email().orElse(null),
                person.furtherEmails().stream()
                        .filter(PersonDetail.Address::confirmed)
                        .map(PersonDetail.Address::email)
                        .toList(),
                person.isProtected(),
                person.underEighteen(),
                person.onContactList(),
                person.posts().stream().map(PostJson::of).toList());
    }
}
