package org.wherry.catalogue.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a course is held: where people have to be for it. */
public enum Format {
    FACE_TO_FACE,
    ONLINE,
    /** Some of it in a room and some online. */
    BLENDED;

    /** The word for it in addresses, files and the API, such as {@code face-to-face}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of that key, if there is one. */
    public static Optional<Format> ofKey(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }
}
