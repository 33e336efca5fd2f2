package org.wherry.feedback.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session, as those who ask about it need to know it.
 *
 * @param id the id inside
 * @param publicId the id outside
 * @param courseId what was taught
 * @param courseTitle its title
 * @param firstDay its first day
 * @param lastDay its last day
 * @param endsAt when the last day ends
 * @param onPaper whether its forms are filled in on paper, and not by link
 * @param came how many attended or partly attended, walk-ins included
 * @param submissions how many forms there are
 */
public record EvaluatedSession(
        long id,
        UUID publicId,
        long courseId,
        String courseTitle,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant endsAt,
        boolean onPaper,
        long came,
        long submissions) {

    /** Whether there are more forms than people who came. */
    public boolean hasTooManySubmissions() {
        return submissions > came;
    }
}
