package org.wherry.catalogue.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of occasion a course is. */
public enum Kind {
    COURSE,
    BRIEFING,
    CONFERENCE,
    ROADSHOW,
    BEST_PRACTICE;

    /** The kind of that key, if there is one. */
    public static Optional<Kind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The word for this kind in addresses, files and the API, such as {@code best-practice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
