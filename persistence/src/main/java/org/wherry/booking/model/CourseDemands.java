package org.wherry.booking.model;

import java.util.Set;
import org.wherry.catalogue.model.RepeatPolicy;

/**
 * What a course asks of those who come, as far as the rules of a place look at it.
 *
 * @param mayDistress whether it says what in it may distress
 * @param audienceGroups the numbers of the groups that it is for; empty: everybody
 * @param asksForOthers whether it has prerequisites
 * @param repeats what it does about those who come again
 * @param repeatMonths for how many months after somebody attended
 * @param membersOnly whether its places are for members of the Safer Programme
 */
public record CourseDemands(
        boolean mayDistress,
        Set<Integer> audienceGroups,
        boolean asksForOthers,
        RepeatPolicy repeats,
        int repeatMonths,
        boolean membersOnly) {

    /** Copies the groups. */
    public CourseDemands {
        audienceGroups = Set.copyOf(audienceGroups);
    }

    /** Whether it is for a group; a group that is not known is in the audience of a course for everybody only. */
    public boolean isFor(Integer audienceGroup) {
        return audienceGroups.isEmpty() || audienceGroup != null && audienceGroups.contains(audienceGroup);
    }
}
