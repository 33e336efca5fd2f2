package org.wherry.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.model.CourseVersion;
import org.wherry.catalogue.model.CourseVersions;

/** Writes down what a course says, whenever that is something else than before. */
@ApplicationScoped
public class CourseHistory {

    @Inject
    private CourseVersions versions;

    @Inject
    private Clock clock;

    /** Adds a version where the course no longer says what its newest one says; returns the newest. */
    public CourseVersion keep(Course course) {
        return versions.newest(course)
                .filter(newest -> newest.saysTheSameAs(course))
                .orElseGet(() -> begin(course));
    }

    /** Adds a version whatever the course says, such as when something else that it stands for ends. */
    public CourseVersion begin(Course course) {
        int number = versions.newest(course).map(CourseVersion::number).orElse(0) + 1;
        CourseVersion version = new CourseVersion(course, number, clock.instant());
        versions.add(version);
        return version;
    }
}
