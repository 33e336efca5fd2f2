package org.wherry.scheduling.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A trainer drafts a session and submits it; a coordinator sends it back and publishes it in the end. */
class DraftingASessionIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_trainers_draft_goes_to_a_coordinator_and_back_and_into_the_programme() {
        Window trainer = Window.of(wherry.accounts().one("TRAINER"));
        Window coordinator = Window.of(wherry.accounts().one("COORDINATOR"));
        UUID course = wherry.rows().one(UUID.class, "SELECT public_id FROM course WHERE days = 1 ORDER BY id LIMIT 1");

        trainer.open("/scheduling/my-drafts");
        SessionFormPage.open(trainer, course).plan(freeDay(), 12).save();
        DraftPage draft = new DraftPage(trainer);
        UUID session = draft.session();
        draft.submit("The hall is ours all day.");
        assertThat(new DraftPage(trainer).words()).contains("This session is with a coordinator");

        DraftPage submitted = DraftPage.open(coordinator, session);
        assertThat(submitted.words()).contains("The hall is ours all day.");
        submitted.sendBack("Who lets people in?");
        trainer.open("/scheduling/my-drafts");
        assertThat(trainer.page().locator("main").innerText()).contains("Who lets people in?");
        DraftPage.open(trainer, session).submit("I do, from nine.");
        assertThat(Window.ofVisitor().open("/booking/session?id=" + session).status())
                .as("not in the programme yet")
                .isEqualTo(404);

        DraftPage.open(coordinator, session).publish();

        assertThat(Window.ofVisitor().open("/booking/session?id=" + session).status())
                .isEqualTo(200);
        assertThat(coordinator.complaints()).isEmpty();
        assertThat(trainer.complaints()).isEmpty();
    }

    @Test
    void a_venue_is_entered_with_a_room_that_no_session_outgrows() {
        Window coordinator = Window.of(wherry.accounts().one("COORDINATOR"));
        String name = "Quay House " + UUID.randomUUID();

        VenueFormPage.open(coordinator).describe(name, 20, 10).save();
        assertThat(new VenueFormPage(coordinator).problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("fire limit");
        new VenueFormPage(coordinator).describe(name, 20, 25).save();

        assertThat(coordinator.path()).startsWith("/scheduling/venues");
        assertThat(coordinator.page().locator("main").innerText()).contains(name, "at most 25 people");
    }

    @Test
    void a_session_is_held_again_on_three_dates_and_a_taken_room_is_named() {
        Window coordinator = Window.of(wherry.accounts().one("COORDINATOR"));
        UUID session = Sessions.published(9);
        wherry.rows()
                .change(
                        "UPDATE course_session SET room_id = (SELECT id FROM room r WHERE r.venue_id ="
                                + " course_session.venue_id ORDER BY id LIMIT 1) WHERE public_id = ?",
                        session);
        String title = wherry.rows()
                .one(
                        String.class,
                        "SELECT c.title FROM course c JOIN course_session s ON s.course_id = c.id"
                                + " WHERE s.public_id = ?",
                        session);
        LocalDate first = freeDay();
        String dates = typed(first) + "\n" + typed(first.plusDays(1)) + "\n" + typed(first.plusDays(2));

        CopiesPage.open(coordinator, session).copyTo(dates);
        assertThat(coordinator.page().locator("main").innerText()).contains("3 sessions are in the programme");

        CopiesPage.open(coordinator, session).copyTo(typed(first));
        assertThat(new CopiesPage(coordinator).problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("is taken then by “" + title + "”");
    }

    @Test
    void the_pages_of_a_coordinators_desk_open() {
        Window coordinator = Window.of(wherry.accounts().one("COORDINATOR"));
        UUID session = Sessions.published(6);
        Sessions.fill(session, 1);

        for (String page : List.of(
                "/scheduling/trainers",
                "/scheduling/trainer",
                "/scheduling/prices",
                "/scheduling/networks",
                "/scheduling/venues",
                "/scheduling/draft-course",
                "/scheduling/session-form?id=" + session,
                "/scheduling/move?id=" + session,
                "/scheduling/capacity?id=" + session,
                "/scheduling/call-list?id=" + session)) {
            assertThat(coordinator.open(page).status()).as(page).isEqualTo(200);
            assertThat(coordinator.page().locator("h1").count()).as(page).isEqualTo(1);
        }
        assertThat(coordinator.complaints()).isEmpty();
    }

    /** A day on which nothing was planned. */
    private LocalDate freeDay() {
        return wherry.rows()
                .one(Date.class, "SELECT max(day) + 10 FROM session_day")
                .toLocalDate();
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/uuuu").format(day);
    }
}
