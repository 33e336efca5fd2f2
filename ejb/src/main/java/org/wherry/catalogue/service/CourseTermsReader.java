package org.wherry.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseName;
import org.wherry.catalogue.model.Courses;
import org.wherry.catalogue.model.Prerequisite;
import org.wherry.catalogue.model.Topics;
import org.wherry.people.service.Directory;

/** Tells by name what a course keeps by number. */
@ApplicationScoped
public class CourseTermsReader {

    @Inject
    private Courses courses;

    @Inject
    private Topics topics;

    @Inject
    private Directory directory;

    /** What surrounds a course. */
    public CourseTerms terms(Course course) {
        List<Prerequisite> asked = course.prerequisites();
        Map<Long, CourseName> names = courses.names(asked);
        return new CourseTerms(
                course.publicId(),
                course.code(),
                course.title(),
                course.version(),
                course.isArchived(),
                directory.audienceGroups().stream()
                        .filter(group -> course.audienceGroups().contains(group.number()))
                        .toList(),
                asked.stream().map(each -> named(each, names)).toList(),
                course.repeats(),
                course.refresherMonths().orElse(null),
                topics.tags().stream()
                        .filter(tag -> course.tags().contains(tag.id()))
                        .toList(),
                topics.competencies().stream()
                        .filter(each -> course.competencies().contains(each.id()))
                        .toList());
    }

    private AskedBefore named(Prerequisite asked, Map<Long, CourseName> names) {
        return new AskedBefore(
                names.entrySet().stream()
                        .filter(each -> asked.anyOf().contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                asked.from(),
                asked.withinYears(),
                asked.sectors().isEmpty()
                        ? List.of()
                        : directory.sectors().stream()
                                .filter(sector -> asked.sectors().contains(sector.id()))
                                .toList());
    }
}
