package org.wherry.notification.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator writes a message in other words and sees them arrive; and works in the outbox. */
class WritingToPeopleJourneyIT {
    private static final RunningWherry WHERRY = RunningWherry.get();

    private final DemoAccount coordinator = WHERRY.accounts().one("COORDINATOR");
    private final DemoAccount delegate = WHERRY.accounts().freshPractitioner();

    @Test
    void other_words_are_tried_kept_sent_and_put_back() {
        TemplatePage words = TemplatePage.open(Window.of(coordinator), "CONFIRMED");
        String brought = words.text();

        words = words.preview(brought + "\n\nMind the {step}.");
        assertThat(words.problems()).singleElement().asString().contains("{step}", "{course}");

        words = words.preview(brought + "\n\n**Bring lunch.** <b>No kitchen.</b>");
        assertThat(words.read()).contains("Dear Ann O’Neill,", "Bring lunch. <b>No kitchen.</b>");

        words = words.use();
        assertThat(words.notices()).anySatisfy(notice -> assertThat(notice).contains("From now on"));
        String reference = Sessions.book(delegate, Sessions.published(3));
        String mail = WHERRY.mails().await(delegate.email(), reference);
        assertThat(mail).contains("Bring lunch. <b>No kitchen.</b>").doesNotContain("**");

        words = words.reset();
        assertThat(words.text()).isEqualTo(brought);
        assertThat(words.words()).contains("Version 2", "Version 1");
    }

    @Test
    void a_message_that_waits_is_changed_cancelled_and_sent_after_all() {
        UUID waits = planned();
        MessagePage message = MessagePage.open(Window.of(coordinator), waits);
        assertThat(message.standing()).isEqualTo("Planned");

        message = message.edit("Soon, and in another room");
        assertThat(message.heading()).isEqualTo("Soon, and in another room");
        message = message.cancel();
        assertThat(message.standing()).isEqualTo("Cancelled");
        message.sendAgain();

        assertThat(WHERRY.mails().await(delegate.email(), "Soon, and in another room"))
                .contains("Dear reader,");
    }

    @Test
    void what_comes_back_stands_with_the_message_and_its_booking() {
        String reference = Sessions.book(delegate, Sessions.published(3));
        WHERRY.mails().await(delegate.email(), reference);
        Http office = WHERRY.http().as(coordinator);
        String id = office.json("/api/v1/messages?booking=" + reference)
                .path("items")
                .get(0)
                .path("id")
                .asText();

        Answer reported = office.post(
                "/api/v1/bounces",
                "{\"report\":\"Message-ID: <x@mx.example.org>\\r\\nStatus: 5.1.1\\r\\nDiagnostic-Code: smtp; 550 nobody\\r\\n"
                        + " of that name\\r\\n\\r\\nMessage-ID: <" + id + "@localhost>\\r\\n\"}");

        assertThat(reported.status()).isEqualTo(204);
        MessagePage message = MessagePage.open(Window.of(coordinator), UUID.fromString(id));
        assertThat(message.words()).contains("Came back", "smtp; 550 nobody of that name (5.1.1)", reference);
    }

    @Test
    void a_reader_gets_no_more_of_what_nobody_has_to_get_and_opening_the_link_changes_nothing() {
        UUID reminder = planned();
        WHERRY.rows().change("UPDATE outbox_message SET due_at = planned_at WHERE id = ?", reminder);
        String mail = WHERRY.mails().await(delegate.email(), "/notification/unsubscribe?code=");
        String code = mail.replaceAll("(?s).*/notification/unsubscribe\\?code=([\\w-]+).*", "$1");
        assertThat(mail).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");

        assertThat(WHERRY.http().get("/notification/unsubscribe?code=" + code).body())
                .contains("Get no more of these messages?");
        assertThat(unwanted()).isZero();

        assertThat(WHERRY.http()
                        .post("/api/v1/unsubscriptions?code=" + code, "{}")
                        .status())
                .isEqualTo(204);
        assertThat(unwanted()).isEqualTo(1);
        assertThat(WHERRY.http()
                        .post("/api/v1/unsubscriptions?code=" + code.replace(code.charAt(0), '-'), "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_goes_by_itself_is_set_and_seen_and_what_cannot_be_counted_is_said_so() {
        Window window = Window.of(coordinator);
        OfficePage rules = OfficePage.open(window, "/notification/rules");
        assertThat(rules.rows()).anySatisfy(row -> assertThat(row)
                .contains("Joining instructions", "10 working days before the session, 9am", "Switched on"));

        assertThat(rules.change("Reminder of a session", "soon").problems())
                .containsExactly("Write a whole number from 0 to 40.");
        rules = OfficePage.open(window, "/notification/rules").change("Reminder of a session", "3");
        assertThat(rules.rows()).anySatisfy(row -> assertThat(row)
                .contains("Reminder of a session", "3 working days before the session"));
        OfficePage.open(window, "/notification/rules").change("Reminder of a session", "1");

        assertThat(OfficePage.open(window, "/notification/templates").rows())
                .anySatisfy(row -> assertThat(row).contains("Joining instructions", "Yours, version 1"));
        assertThat(OfficePage.open(window, "/notification/outbox?standing=PARKED")
                        .rows())
                .anySatisfy(row -> assertThat(row).contains("no-such-person@example.org", "Parked"));
    }

    @Test
    void somebody_chooses_what_they_get() {
        OfficePage chosen =
                OfficePage.open(Window.of(delegate), "/notification/choices").wantNothing();

        assertThat(chosen.notices()).anySatisfy(notice -> assertThat(notice).contains("what you chose"));
        assertThat(unwanted()).isEqualTo(3);
    }

    private long unwanted() {
        return WHERRY.rows()
                .count(
                        "SELECT count(*) FROM unwanted_message u JOIN account a ON a.person_id = u.person_id"
                                + " WHERE a.email = ?",
                        delegate.email());
    }

    /** A reminder to the delegate that is due in some days. */
    private UUID planned() {
        UUID id = UUID.randomUUID();
        WHERRY.rows()
                .change(
                        "INSERT INTO outbox_message (id, kind, recipient, subject, body, state, planned_at, due_at,"
                                + " template, person_id) SELECT ?, 'REMINDER', a.email, 'Soon', 'Dear reader,', 'PLANNED',"
                                + " now(), now() + interval '3 days', 'REMINDER', a.person_id FROM account a"
                                + " WHERE a.email = ?",
                        id,
                        delegate.email());
        return id;
    }
}
