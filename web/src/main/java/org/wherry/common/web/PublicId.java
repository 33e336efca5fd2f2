package org.wherry.common.web;

import java.util.UUID;
import org.wherry.common.model.NoSuch;

/** The ids that stand in the addresses of pages. */
public final class PublicId {

    private PublicId() {}

    /**
     * Reads an id from a page's address; one that cannot be read is answered like one that does not exist.
     *
     * @param what the kind of thing, for the log
     * @param typed what the address says, or null when it says nothing
     * @throws NoSuch when it is no id
     */
    public static UUID of(String what, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            throw new NoSuch(what, typed);
        }
    }
}
