package org.wherry.attendance.model;

import java.util.UUID;

/**
 * Somebody with a confirmed booking, as the papers of a session know them.
 *
 * @param person the id outside
 * @param name as they write it themselves
 * @param agency under which they come, or null
 * @param isProtected whether nobody but staff may know where they are
 * @param underEighteen whether they are under 18
 */
public record Expected(UUID person, String name, String agency, boolean isProtected, boolean underEighteen) {

    /** Whether their name may stand on a list that goes round or hangs on a wall. */
    public boolean isOnSharedLists() {
        return !isProtected && !underEighteen;
    }

    /** Whether a badge is printed for them; for whoever is protected it is not. */
    public boolean hasBadge() {
        return !isProtected;
    }
}
