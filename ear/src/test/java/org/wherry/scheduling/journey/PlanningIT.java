package org.wherry.scheduling.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.ProgrammePage;
import org.wherry.booking.journey.SessionPage;
import org.wherry.booking.journey.Sessions;
import org.wherry.catalogue.journey.CoursePage;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator adds a course and a session, and everybody finds it. */
class PlanningIT {
    private static final String SUMMARY = "A day on the words that children use, and on those that we do not hear.";

    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_new_course_and_its_session_are_in_the_programme_once_published() {
        String title = "Listening to Llŷr & O’Neill <b>" + UUID.randomUUID() + "</b>";
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));

        CoursePage.open(window)
                .describe(title, SUMMARY, "hear what is not said\nwrite down what was")
                .save();
        UUID course = wherry.rows().one(UUID.class, "SELECT public_id FROM course WHERE title = ?", title);
        SessionFormPage.open(window, course)
                .plan(wherry.today().plusDays(40), 12)
                .save();
        PublishPage draft = new PublishPage(window);
        UUID session = draft.session();
        assertThat(Window.ofVisitor().open("/booking/session?id=" + session).status())
                .as("a draft is nobody else's")
                .isEqualTo(404);

        draft.publish();

        SessionPage page = ProgrammePage.open(Window.withoutScript(), "")
                .search(title.substring(0, 29), false)
                .first();
        assertThat(page.heading()).isEqualTo(title);
        assertThat(page.outcomes()).contains("hear what is not said", "write down what was");
        assertThat(Sessions.book(wherry.accounts().freshPractitioners(1).get(0), session))
                .hasSize(10);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        CoursePage page = CoursePage.open(window);
        page.describe("x".repeat(10_000), SUMMARY, "one").save();

        assertThat(page.problems()).hasSize(1);
        assertThat(window.page().inputValue("[id='course:summary']")).isEqualTo(SUMMARY);
    }
}
