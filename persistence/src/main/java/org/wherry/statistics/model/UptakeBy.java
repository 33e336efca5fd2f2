package org.wherry.statistics.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the people reached are broken down by. */
public enum UptakeBy {
    /** The agency of the post that a booking, or a walk-in, named. */
    AGENCY,
    /** The sector of that agency. */
    SECTOR,
    /** The locality of that post's workplace, or of its agency where the post names none. */
    LOCALITY,
    /** The course they attended. */
    COURSE;

    /** The word for it in addresses and the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The breakdown with that key, if there is one. */
    public static Optional<UptakeBy> ofKey(String key) {
        return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
    }
}
