package org.wherry.scheduling.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the columns of the coverage are. */
public enum CoverageBy {
    PROGRAMME,
    /** A course that names no group is for each of them. */
    AUDIENCE_GROUP;

    /** The word for it in addresses and the API, such as {@code audience-group}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice of that key, if there is one. */
    public static Optional<CoverageBy> ofKey(String key) {
        return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
    }
}
