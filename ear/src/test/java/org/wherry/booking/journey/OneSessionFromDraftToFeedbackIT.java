package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.attendance.journey.RegisterPage;
import org.wherry.attendance.journey.TaughtPage;
import org.wherry.scheduling.journey.DraftPage;
import org.wherry.scheduling.journey.SessionFormPage;
import org.wherry.testing.Accessibility;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/**
 * One session, and everybody it takes: a trainer drafts it, a coordinator publishes it, a booking contact and a
 * practitioner book, a manager approves, the coordinator looks on, and the trainer takes the register.
 */
class OneSessionFromDraftToFeedbackIT {
    private static final String RESCUE = "Wherryshire Mountain Rescue";

    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @Test
    void a_session_goes_through_the_hands_of_all_five() {
        DemoAccount manager = wherry.accounts().freshPractitioner();
        DemoAccount practitioner = volunteerOf(manager);
        DemoAccount contact = wherry.accounts().one("BOOKING_CONTACT");
        Window trainer = Window.of(wherry.accounts().one("TRAINER"));
        Window coordinator = Window.of(wherry.accounts().one("COORDINATOR"));

        UUID session = drafted(trainer);
        DraftPage.open(coordinator, session).publish();

        String reference = BookPage.open(Window.of(practitioner), session)
                .forPost(RESCUE)
                .book()
                .reference();
        assertThat(state(reference)).isEqualTo("REQUESTED");
        String colleague = colleagueOf(contact);
        DeskPage.reserve(Window.of(contact), session, 2, wherry.today().plusDays(2))
                .name(colleague);
        ApprovalsPage.open(Window.of(manager)).approve(reference);
        assertThat(state(reference)).isEqualTo("CONFIRMED");

        DeskPage everybody = DeskPage.openSession(coordinator, session);
        assertThat(everybody.words()).contains(nameOf(practitioner)).contains(colleague);
        assertThat(Accessibility.faultsOf(coordinator.page())).isEmpty();
        everybody.history(nameOf(practitioner));
        assertThat(coordinator.page().locator("main").innerText()).contains(nameOf(manager));

        Sessions.letBeYesterday(session);
        RegisterPage register = TaughtPage.open(trainer).register(session);
        assertThat(register.names()).hasSize(2);
        register.mark(colleague, "APOLOGIES").saveTheRestAsAttended().close().close();

        wherry.mails().await(practitioner.email(), "/feedback/answer");
        assertThat(rows.all(String.class, "SELECT kind || ': ' || fault FROM booking_fault"))
                .isEmpty();
        for (Window window : List.of(trainer, coordinator)) {
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** A session that the trainer drafted and handed in, of a course that is open to everybody. */
    private UUID drafted(Window trainer) {
        UUID course = rows.one(UUID.class, """
                SELECT c.public_id FROM course c
                 WHERE c.days = 1 AND c.archived_at IS NULL
                   AND NOT EXISTS (SELECT 1 FROM course_prerequisite p WHERE p.course_id = c.id)
                   AND NOT EXISTS (SELECT 1 FROM course_audience_group g WHERE g.course_id = c.id)
                 ORDER BY c.id LIMIT 1
                """);
        SessionFormPage.open(trainer, course)
                .plan(
                        rows.one(Date.class, "SELECT max(day) + 10 FROM session_day")
                                .toLocalDate(),
                        12)
                .save();
        DraftPage draft = new DraftPage(trainer);
        UUID session = draft.session();
        draft.submit("The hall is ours all day.");
        return session;
    }

    /** Somebody who also volunteers where a manager has to say yes. */
    private DemoAccount volunteerOf(DemoAccount manager) {
        DemoAccount volunteer = wherry.accounts().freshPractitioner();
        for (DemoAccount member : List.of(manager, volunteer)) {
            rows.change("""
                    INSERT INTO post (public_id, person_id, agency_id, job_title, manager_id, from_date)
                    SELECT gen_random_uuid(), mine.id, agency.id, 'Volunteer',
                           CASE WHEN mine.id <> leader.id THEN leader.id END, DATE '2015-01-01'
                      FROM person mine, person leader, agency
                     WHERE mine.email = ? AND leader.email = ? AND agency.name = ?
                    """, member.email(), manager.email(), RESCUE);
        }
        return volunteer;
    }

    /** The name of somebody who works for the contact's agency; made for this test. */
    private String colleagueOf(DemoAccount contact) {
        UUID person = UUID.randomUUID();
        String name = "Maud " + person.toString().substring(0, 8);
        rows.change("INSERT INTO person (public_id, name) VALUES (?, ?)", person, name);
        rows.change("""
                INSERT INTO post (public_id, person_id, agency_id, job_title, from_date)
                SELECT gen_random_uuid(), p.id, r.agency_id, 'Worker', DATE '2020-01-06'
                  FROM person p, role_grant r JOIN account a ON a.person_id = r.person_id
                 WHERE p.public_id = ? AND r.role = 'BOOKING_CONTACT' AND a.email = ?
                """, person, contact.email());
        return name;
    }

    private String nameOf(DemoAccount account) {
        return rows.one(String.class, "SELECT p.name FROM person p WHERE p.email = ?", account.email());
    }

    private String state(String reference) {
        return rows.one(String.class, "SELECT state FROM booking WHERE reference = ?", reference);
    }
}
