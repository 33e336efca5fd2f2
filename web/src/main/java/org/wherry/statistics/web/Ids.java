package org.wherry.statistics.web;

import java.util.UUID;
import org.wherry.common.model.NoSuch;

/** Ids as an address carries them. */
final class Ids {

    private Ids() {}

    /** The id, or null where the address has none; one that cannot be read answers like one that is not there. */
    static UUID of(String what, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuch(what, typed);
        }
    }
}
