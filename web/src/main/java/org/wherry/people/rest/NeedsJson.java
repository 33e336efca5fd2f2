package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.AccessNeeds;
import org.wherry.people.model.Need;

/**
 * What the bearer needs to take part, as the API shows and reads it.
 *
 * @param kinds what is often needed
 * @param words what else, in their own words, or null
 */
@JsonbNillable
@Schema(name = "Needs", description = "What the bearer needs to take part")
public record NeedsJson(
        @Schema(
                description = "What is often needed",
                enumeration = {
                    "STEP_FREE",
                    "HEARING",
                    "SIGN_LANGUAGE",
                    "LARGE_PRINT",
                    "COMPANION",
                    "QUIET",
                    "VEGETARIAN",
                    "VEGAN",
                    "HALAL",
                    "KOSHER",
                    "GLUTEN_FREE",
                    "DAIRY_FREE",
                    "NUT_FREE",
                    "DIET"
                })
        List<String> kinds,

        @Schema(description = "What else, in their own words", maxLength = 1000, nullable = true)
        String words) {

    static NeedsJson of(AccessNeeds needs) {
        return new NeedsJson(
                needs.kinds().stream().map(Need::name).toList(), needs.words().orElse(null));
    }

    static NeedsJson none() {
        return new NeedsJson(List.of(), null);
    }

    Set<Need> needs() {
        return kinds == null ? Set.of() : kinds.stream().map(NeedsJson::need).collect(Collectors.toUnmodifiableSet());
    }

    private static Need need(String name) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Parameters.malformed("kinds"));
    }
}
