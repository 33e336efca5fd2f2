package org.wherry.scheduling.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Accessibility;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A booking contact asks for a session of their agency, is asked back, gets a date, and books colleagues on it. */
class AskingForOnesOwnSessionIT {
    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @Test
    void from_a_request_to_a_session_with_two_colleagues_on_it() {
        DemoAccount account = wherry.accounts().one("BOOKING_CONTACT");
        Window contact = Window.of(account);
        Window coordinator = Window.of(wherry.accounts().one("COORDINATOR"));
        UUID course = rows.one(UUID.class, "SELECT public_id FROM course WHERE days = 1 ORDER BY id LIMIT 1");
        LocalDate day =
                rows.one(Date.class, "SELECT max(day) + 3 FROM session_day").toLocalDate();

        BespokePage form = BespokePage.toAsk(contact).sendAsItIs();
        assertThat(form.problems()).isNotEmpty();
        isForEverybody(contact);
        BespokePage asked = form.ask(
                agencyOf(account), course, 12, wherry.today(), wherry.today().plusDays(200));
        assertThat(asked.words()).contains("Waits for the training team", "The Old School, Wick", "Tuesday");
        isForEverybody(contact);
        UUID request = asked.request();

        BespokePage desk = BespokePage.open(coordinator, request);
        isForEverybody(coordinator);
        desk.askBack("Is there a screen?");
        assertThat(coordinator.page().locator("main").innerText()).contains("Waits for the agency’s answer");

        BespokePage.open(contact, request).answer("Yes, and room for twelve.");
        assertThat(contact.page().locator("main").innerText()).contains("Yes, and room for twelve.");

        SessionFormPage plan = BespokePage.open(coordinator, request).setDate();
        assertThat(plan.words()).contains("It answers a request");
        isForEverybody(coordinator);
        plan.plan(day, 12).publishAtOnce().save();
        PublishPage published = new PublishPage(coordinator);
        assertThat(published.words()).contains("The session is in the programme", "This session was asked for by");
        UUID session = published.session();

        String colleagues = "Bespoke " + request.toString().substring(0, 8);
        worker(account, "Ada " + colleagues);
        worker(account, "Bob " + colleagues);
        BespokePage dated = BespokePage.open(contact, request);
        assertThat(dated.words()).contains("There is a session on");
        isForEverybody(contact);
        dated.bookStaff(colleagues, 2);

        assertThat(rows.all(
                        String.class,
                        "SELECT p.name FROM booking b JOIN person p ON p.id = b.delegate_id"
                                + " JOIN course_session s ON s.id = b.session_id"
                                + " WHERE s.public_id = ? AND b.state = 'CONFIRMED' ORDER BY p.name",
                        session))
                .containsExactly("Ada " + colleagues, "Bob " + colleagues);
        assertThat(contact.complaints()).isEmpty();
        assertThat(coordinator.complaints()).isEmpty();
    }

    private UUID agencyOf(DemoAccount contact) {
        return rows.one(
                UUID.class,
                "SELECT g.public_id FROM agency g JOIN role_grant r ON r.agency_id = g.id"
                        + " JOIN account a ON a.person_id = r.person_id"
                        + " WHERE r.role = 'BOOKING_CONTACT' AND a.email = ?",
                contact.email());
    }

    private static void isForEverybody(Window window) {
        assertThat(Accessibility.faultsOf(window.page())).as(window.path()).isEmpty();
    }

    /** Somebody who works for the contact's agency; made for this test. */
    private void worker(DemoAccount contact, String name) {
        UUID person = UUID.randomUUID();
        rows.change("INSERT INTO person (public_id, name) VALUES (?, ?)", person, name);
        rows.change(
                "INSERT INTO post (public_id, person_id, agency_id, job_title, from_date)"
                        + " SELECT gen_random_uuid(), p.id, r.agency_id, 'Worker', DATE '2020-01-06'"
                        + " FROM person p, role_grant r JOIN account a ON a.person_id = r.person_id"
                        + " WHERE p.public_id = ? AND r.role = 'BOOKING_CONTACT' AND a.email = ?",
                person,
                contact.email());
    }
}
