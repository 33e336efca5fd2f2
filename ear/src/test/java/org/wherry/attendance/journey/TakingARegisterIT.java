package org.wherry.attendance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.feedback.journey.AnswerPage;
import org.wherry.feedback.journey.Invitations;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A trainer takes the register on a telephone; those who came are asked how it was, and one answers. */
class TakingARegisterIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_register_is_taken_closed_and_followed_by_feedback() {
        UUID session = Sessions.published(6);
        DemoAccount came = wherry.accounts().freshPractitioner();
        DemoAccount stayedAway = wherry.accounts().freshPractitioner();
        DemoAccount sentWord = wherry.accounts().freshPractitioner();
        List.of(came, stayedAway, sentWord).forEach(person -> Sessions.book(person, session));
        DemoAccount trainer = wherry.accounts().one("TRAINER");
        Sessions.letLead(session, trainer);
        Sessions.letBeYesterday(session);

        RegisterPage register = TaughtPage.open(Window.onPhone(trainer)).register(session);
        assertThat(register.names()).hasSize(3);
        register = register.mark(name(stayedAway), "NO_SHOW").save();
        register = register.mark(name(sentWord), "APOLOGIES").saveTheRestAsAttended();
        assertThat(register.hasMark(name(came), "ATTENDED")).isTrue();
        assertThat(register.hasMark(name(stayedAway), "NO_SHOW")).isTrue();

        register = register.walkIn().add("Siân O’Neill-Llŷr", "");
        assertThat(register.words()).contains("Siân O’Neill-Llŷr");
        register.close().close();

        assertThat(wherry.rows().one(String.class, "SELECT state FROM course_session WHERE public_id = ?", session))
                .isEqualTo("COMPLETED");
        assertThat(counts(session)).isEqualTo("3 - 0 - 1 - 1 + 1 = 2");
        feedbackIsGiven(session, came);
        assertThat(wherry.mails().to(stayedAway.email())).noneMatch(mail -> mail.contains("/feedback/answer"));
    }

    private void feedbackIsGiven(UUID session, DemoAccount delegate) {
        String link = Invitations.linkSentTo(delegate);
        Window window = Window.withoutScript();
        AnswerPage form = AnswerPage.follow(window, link);
        assertThat(form.statements()).isEqualTo(5);

        form.answer(0, "STRONGLY_AGREE")
                .answer(1, "DISAGREE")
                .comment("The room was cold, and the trainer was not. Diolch!")
                .send();
        assertThat(window.path()).isEqualTo("/feedback/thanks");

        assertThat(wherry.rows().all(String.class, answersOf("a.response"), session))
                .containsExactlyInAnyOrder("STRONGLY_AGREE", "DISAGREE");
        assertThat(wherry.rows().all(String.class, answersOf("DISTINCT f.comment"), session))
                .containsExactly("The room was cold, and the trainer was not. Diolch!");
        assertThat(AnswerPage.follow(Window.withoutScript(), link).isOpen()).isFalse();
        assertThat(submissions(session)).isEqualTo(1);
    }

    @Test
    void nobody_but_its_trainer_and_the_coordinators_sees_a_register() {
        UUID session = Sessions.published(2);
        Sessions.fill(session, 1);
        Sessions.letBeYesterday(session);

        assertThat(Window.of(wherry.accounts().one("TRAINER"))
                        .open("/attendance/register?session=" + session)
                        .status())
                .isEqualTo(404);
        assertThat(Window.of(wherry.accounts().one("COORDINATOR"))
                        .open("/attendance/register?session=" + session)
                        .status())
                .isEqualTo(200);
    }

    private String name(DemoAccount account) {
        return wherry.rows()
                .one(
                        String.class,
                        "SELECT p.name FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?",
                        account.email());
    }

    /** The register's equation, in numbers. */
    private String counts(UUID session) {
        return wherry.rows()
                .one(
                        String.class,
                        "SELECT concat(n.ever_confirmed, ' - ', n.cancelled, ' - ', n.apologies, ' - ', n.no_shows,"
                                + " ' + ', n.walk_ins, ' = ', n.attended + n.partly) FROM session_count n"
                                + " JOIN course_session s ON s.id = n.session_id WHERE s.public_id = ?",
                        session);
    }

    private long submissions(UUID session) {
        return wherry.rows()
                .count(
                        "SELECT count(*) FROM submission f JOIN course_session s ON s.id = f.session_id"
                                + " WHERE s.public_id = ?",
                        session);
    }

    private static String answersOf(String column) {
        return "SELECT " + column + " FROM answer a JOIN submission f ON f.id = a.submission_id"
                + " JOIN course_session s ON s.id = f.session_id WHERE s.public_id = ?";
    }
}
