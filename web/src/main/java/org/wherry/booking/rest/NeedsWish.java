package org.wherry.booking.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.service.BookPlace;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.Need;

/** What the bearer says that they need when they book; those who run the session see it, and nobody else. */
@Schema(
        name = "NeedsWish",
        description = "What the bearer needs to take part; what they keep for all sessions, where this is left out")
public record NeedsWish(
        @Schema(description = "What is often needed, in the words of Needs")
        List<String> kinds,

        @Schema(description = "What else, in their own words", maxLength = 1000, nullable = true)
        String words,

        @Schema(description = "Whether it is kept for their other sessions, too", defaultValue = "false")
        boolean keep) {

    /** What a wish says of it; null where it says nothing. */
    static BookPlace.Needs within(JsonBody wish) {
        return wish.within("needs")
                .map(said -> new BookPlace.Needs(kinds(said), said.text("words"), said.yes("keep", false)))
                .orElse(null);
    }

    private static Set<Need> kinds(JsonBody said) {
        return said.texts("kinds").stream().map(NeedsWish::kind).collect(Collectors.toUnmodifiableSet());
    }

    private static Need kind(String name) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Parameters.malformed("kinds"));
    }

    @Override
    public String toString() {
        return "somebody's needs";
    }
}
