package org.wherry.attendance.model;

import java.util.Set;
import java.util.UUID;
import org.wherry.people.model.Need;

/**
 * What one delegate of a session needs.
 *
 * @param person the id outside
 * @param name as they write it themselves
 * @param kinds what is often needed
 * @param words what else, in their own words, or null
 */
public record NeedRow(UUID person, String name, Set<Need> kinds, String words) {

    /** Copies the kinds. */
    public NeedRow {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public String toString() {
        return "somebody's needs";
    }
}
