package org.wherry.catalogue.service;

import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Competency;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.model.Repeats;
import org.wherry.people.model.AudienceGroup;

/**
 * What surrounds a course, by name.
 *
 * @param version how often the course was changed, for whoever changes it again
 * @param audienceGroups empty: everybody
 * @param prerequisites all of which have to be met
 * @param refresherMonths after how many months it is due again, or null
 */
public record CourseTerms(
        UUID id,
        String code,
        String title,
        long version,
        boolean archived,
        List<AudienceGroup> audienceGroups,
        List<AskedBefore> prerequisites,
        Repeats repeats,
        Integer refresherMonths,
        List<ContentTag> tags,
        List<Competency> competencies) {}
