package org.wherry.people.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is often needed to take part in a session. Whatever else it is, people write themselves. */
public enum Need {
    /** No steps on the way in, to the room and to the toilet. */
    STEP_FREE,
    /** A hearing loop or a seat near the speaker. */
    HEARING,
    /** A sign language interpreter. */
    SIGN_LANGUAGE,
    /** Papers in large print, or sent beforehand to be read aloud. */
    LARGE_PRINT,
    /** A seat for somebody who supports them; it takes no place. */
    COMPANION,
    /** A quiet room, or breaks when they are needed. */
    QUIET,
    /** No meat and no fish. */
    VEGETARIAN,
    /** Nothing of animals. */
    VEGAN,
    /** Halal food. */
    HALAL,
    /** Kosher food. */
    KOSHER,
    /** No gluten. */
    GLUTEN_FREE,
    /** No milk. */
    DAIRY_FREE,
    /** No nuts. */
    NUT_FREE,
    /** Another diet to keep, which they write themselves. */
    DIET;

    private static final Set<Need> DIETS = Collections.unmodifiableSet(EnumSet.range(VEGETARIAN, DIET));

    private static final String SEPARATOR = ",";

    /** Whether it is about what somebody eats, and so a caterer's business. */
    public boolean isDiet() {
        return DIETS.contains(this);
    }

    /** Some of them as one text, in the order in which they stand here. */
    public static String join(Set<Need> needs) {
        return Arrays.stream(values()).filter(needs::contains).map(Need::name).collect(Collectors.joining(SEPARATOR));
    }

    /** Those that {@link #join} wrote. */
    public static Set<Need> split(String joined) {
        return Arrays.stream(joined.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .map(Need::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
    }
}
