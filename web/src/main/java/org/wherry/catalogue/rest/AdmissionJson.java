package org.wherry.catalogue.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.catalogue.model.CourseName;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.service.AskedBefore;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.people.model.AudienceGroup;
import org.wherry.people.model.Sector;

/** Who a course is for, what it asks of them, and when they come again. */
@Schema(name = "CourseAdmission", description = "Who a course is for, what it asks of them, and when they come again")
public record AdmissionJson(
        @Schema(description = "Needed to change it: the version that the caller saw")
        long version,

        @Schema(description = "Numbers of audience groups; none: everybody")
        List<Integer> audienceGroups,

        @Schema(description = "All of these have to be met") List<Asked> prerequisites,
        @Schema(defaultValue = "WARN") RepeatPolicy repeatPolicy,

        @Schema(description = "For so many months after they attended", minimum = "1", maximum = "120")
        int repeatMonths,

        @Schema(description = "After how many months it is due again", nullable = true, minimum = "1", maximum = "120")
        Integer refresherMonths) {

    /** One thing that has to be attended before. */
    @Schema(name = "CoursePrerequisite", description = "Something that has to be attended before")
    public record Asked(
            @Schema(description = "Ids of courses of which one is enough")
            List<UUID> anyOf,

            @Schema(description = "On this day or later; never with withinYears", nullable = true)
            LocalDate from,

            @Schema(description = "Not longer ago than this, 1 to 20", nullable = true)
            Integer withinYears,

            @Schema(description = "Ids of the sectors that it is asked of; none: everybody")
            List<UUID> sectors) {

        static Asked of(AskedBefore asked) {
            return new Asked(
                    asked.anyOf().stream().map(CourseName::id).toList(),
                    asked.from(),
                    asked.withinYears(),
                    asked.sectors().stream().map(Sector::publicId).toList());
        }
    }

    static AdmissionJson of(CourseTerms terms) {
        return new AdmissionJson(
                terms.version(),
                terms.audienceGroups().stream().map(AudienceGroup::number).toList(),
                terms.prerequisites().stream().map(Asked::of).toList(),
                terms.repeats().policy(),
                terms.repeats().months(),
                terms.refresherMonths());
    }
}
