package org.wherry.catalogue.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wherry.testing.Accessibility;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator keeps a course, part by part, and everybody reads it. */
class KeepingACourseIT {
    private static final String ASKED = "Introduction to Safeguarding";

    private final RunningWherry wherry = RunningWherry.get();

    @TempDir
    Path folder;

    @Test
    void a_course_says_what_it_asks_what_it_is_about_and_what_it_hands_out() throws Exception {
        String title = "Noticing what is not said " + UUID.randomUUID();
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        CoursePage.open(window)
                .describe(title, "A morning on silences.", "hear a silence\nask about it")
                .save();
        CourseOverviewPage overview = new CourseOverviewPage(window);
        String course = overview.course();
        assertThat(overview.words()).contains(title, "MA-0", "Left open");

        overview = overview.askFor(ASKED, 3).cover("Fathers");
        assertThat(overview.words()).contains(ASKED + " – attended in the last 3 years", "Fathers", "No files");

        Path file = Files.writeString(folder.resolve("reading.txt"), "Bring a question.");
        DemoAccount somebody = wherry.accounts().freshPractitioners(1).get(0);
        overview = overview.handOut("Reading before the day", file).waive(somebody.email(), "Taught it elsewhere");
        assertThat(overview.words()).contains("1 file", "1 person");
        assertThat(Accessibility.faultsOf(window.page())).isEmpty();

        AboutPage about = AboutPage.open(Window.withoutScript(), course);
        assertThat(about.heading()).isEqualTo(title);
        assertThat(about.words())
                .contains("attended in the last 3 years", "hear a silence", "No date is planned at present")
                .doesNotContain("Taught it elsewhere");

        overview.archive();
        assertThat(AboutPage.open(Window.ofVisitor(), course).says("This course is not offered at present"))
                .isTrue();
        assertThat(wherry.http()
                        .json("/api/v1/courses?q=" + title.substring(title.lastIndexOf(' ') + 1))
                        .path("total")
                        .asInt())
                .as("the catalogue without its archive")
                .isZero();
    }

    @Test
    void a_file_of_another_type_is_refused_and_says_which_can_be_handed_out() throws Exception {
        UUID course = wherry.rows().one(UUID.class, "SELECT public_id FROM course WHERE title = ?", ASKED);
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        window.open("/catalogue/materials?id=" + course);
        window.page().fill("[id='material:name']", "A tool");
        window.page().locator("[id='material:file']").setInputFiles(Files.writeString(folder.resolve("a.exe"), "MZ"));
        window.page().click("[id='material:go']");
        window.page().waitForSelector("#error-summary");

        assertThat(window.page().locator("#error-summary").innerText()).contains("Choose a PDF");
    }
}
