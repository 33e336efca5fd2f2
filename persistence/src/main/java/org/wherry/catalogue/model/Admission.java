package org.wherry.catalogue.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wherry.common.model.Refusal;

/**
 * Who a course is for, what it asks of them, and when they come again.
 *
 * @param audienceGroups the numbers of the groups that it is for; empty: everybody
 * @param prerequisites what they have to have attended, all of it
 * @param repeats what is done about those who book it again
 * @param refresherMonths after how many months it is due again; null: never
 */
public record Admission(
        Set<Integer> audienceGroups, List<Prerequisite> prerequisites, Repeats repeats, Integer refresherMonths) {

    /** The most prerequisites that a course can have. */
    public static final int PREREQUISITES_MAX = 5;

    public Admission {
        audienceGroups = Set.copyOf(audienceGroups);
        prerequisites = List.copyOf(prerequisites);
        Objects.requireNonNull(repeats);
        if (prerequisites.size() > PREREQUISITES_MAX) {
            throw new Refusal(CatalogueRefusal.TOO_MANY_PREREQUISITES, PREREQUISITES_MAX);
        }
        if (refresherMonths != null && (refresherMonths < 1 || refresherMonths > Repeats.MONTHS_MAX)) {
            throw new Refusal(CatalogueRefusal.MONTHS_IMPOSSIBLE);
        }
    }
}
