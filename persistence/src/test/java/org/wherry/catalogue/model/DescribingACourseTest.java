package org.wherry.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Period;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** A coordinator says what a course is. */
class DescribingACourseTest {

    private static final Provider PROVIDER = new Provider("Broadland Training");

    @Test
    void aTitleIsNeededAndHasItsLimit() {
        assertThat(course("  Llŷr’s course 😀  ", 1, "6").title()).isEqualTo("Llŷr’s course 😀");
        assertThat(refusal(() -> course(" ", 1, "6"))).isEqualTo(CommonRefusal.EMPTY_TEXT);
        assertThat(refusal(() -> course("x".repeat(10_000), 1, "6"))).isEqualTo(CommonRefusal.TEXT_TOO_LONG);
    }

    @Test
    void itsLengthIsPossible() {
        assertThat(course("Neglect", 20, "12").days()).isEqualTo(20);
        for (ThrowingCallable impossible : List.<ThrowingCallable>of(
                () -> course("Neglect", 0, "6"),
                () -> course("Neglect", 21, "6"),
                () -> course("Neglect", 1, "0"),
                () -> course("Neglect", 1, "12.01"))) {
            assertThat(refusal(impossible)).isEqualTo(CatalogueRefusal.LENGTH_IMPOSSIBLE);
        }
    }

    @Test
    void itsOutcomesAreReplacedInOrder() {
        Course course = course("Neglect", 1, "6");
        course.teach(List.of("one", " ", "two", "three"));
        assertThat(course.outcomes()).containsExactly("one", "two", "three");

        course.teach(List.of("two", "one"));
        assertThat(course.outcomes()).containsExactly("two", "one");
    }

    @Test
    void unrecordedRunsAreAPeriodOrNone() {
        Course course = course("Neglect", 1, "6");
        course.noteFigures(Period.financialYear(2018), "The number was not printed");
        assertThat(course.runsUnrecorded()).contains(Period.financialYear(2018));

        course.noteFigures(null, " ");
        assertThat(course.runsUnrecorded()).isEmpty();
        assertThat(course.figuresNote()).isEmpty();
    }

    @Test
    void programmesHaveKeys() {
        assertThat(Programme.MULTI_AGENCY.key()).isEqualTo("multi-agency");
        assertThat(Programme.ofKey("commissioned")).contains(Programme.COMMISSIONED);
        assertThat(Programme.ofKey("MULTI_AGENCY")).isEmpty();
    }

    private static Course course(String title, int days, String hours) {
        return new Course(
                title, Programme.MULTI_AGENCY, Kind.COURSE, PROVIDER, "Full day", days, new BigDecimal(hours));
    }

    private static Reason refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
