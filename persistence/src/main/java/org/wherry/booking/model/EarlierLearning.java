package org.wherry.booking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What somebody learnt and booked before, as far as a course asks for it.
 *
 * @param missing the titles of courses that are asked for first and not attended; of several that would each do, with
 *     an "or" between them
 * @param sameCourse when they booked or attended the course already, or null
 * @param again what the course does about those who come again
 */
public record EarlierLearning(List<String> missing, LocalDate sameCourse, Again again) {

    /** What is done about those who come to a course again. */
    public enum Again {
        /** They are told. */
        WARN,
        /** They say why. */
        ASK_WHY,
        /** They cannot. */
        REFUSE
    }

    /** Copies the titles. */
    public EarlierLearning {
        missing = List.copyOf(missing);
        Objects.requireNonNull(again);
    }

    /** Nothing that a rule would ask about. */
    public static EarlierLearning unasked() {
        return new EarlierLearning(List.of(), null, Again.WARN);
    }
}
