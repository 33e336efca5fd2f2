package org.wherry.catalogue.model;

import java.util.Locale;

/** What sort of occasion a course is. */
public enum Kind {
    COURSE,
    BRIEFING,
    CONFERENCE,
    ROADSHOW,
    BEST_PRACTICE;

    /** The word for this kind in addresses, files and the API, such as {@code best-practice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
