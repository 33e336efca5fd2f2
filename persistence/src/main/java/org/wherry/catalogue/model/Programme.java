package org.wherry.catalogue.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of the training offer that a course belongs to. */
public enum Programme {
    /** Offered by the partnership to all its agencies. */
    MULTI_AGENCY,
    /** Delivered by a partner agency, open to the others. */
    PARTNER,
    /** For the voluntary, community and private organisations of the Safer Programme. */
    SAFER,
    /** Delivered on behalf of another body. */
    COMMISSIONED,
    /** Roadshows, conferences and other events. */
    EVENTS;

    /** The word for this programme in addresses, files and the API, such as {@code multi-agency}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The programme of that key, if there is one. */
    public static Optional<Programme> ofKey(String key) {
        return Arrays.stream(values())
                .filter(programme -> programme.key().equals(key))
                .findFirst();
    }
}
