package org.wherry.catalogue.service;

import java.util.List;
import java.util.Set;
import org.wherry.catalogue.model.RepeatPolicy;

/**
 * Says who a course is for, what it asks of them and when they come again.
 *
 * @param audienceGroups numbers; empty: everybody
 * @param prerequisites all of which have to be met
 * @param repeatPolicy what is done about those who book it again
 * @param repeatMonths for so many months after they attended, 1 to 120
 * @param refresherMonths after how many months it is due again, 1 to 120, or null
 */
public record AdmitToCourse(
        Set<Integer> audienceGroups,
        List<AskBefore> prerequisites,
        RepeatPolicy repeatPolicy,
        int repeatMonths,
        Integer refresherMonths) {}
