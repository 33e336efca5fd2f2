package org.wherry.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.DemoAccounts;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** The demo tells a whole county, adds up in every session, and writes to nobody about what is long over. */
class TheDemoIsLoadedIT {

    private final Rows rows = RunningWherry.get().rows();
    private final DemoAccounts accounts = RunningWherry.get().accounts();

    @Test
    void the_register_equation_holds_in_every_closed_session() {
        assertThat(rows.count("SELECT count(*) FROM session_count WHERE equation_holds"))
                .isGreaterThan(370);
        assertThat(rows.count("SELECT count(*) FROM session_count WHERE NOT equation_holds"))
                .isZero();
    }

    @Test
    void every_session_of_the_year_was_held_and_its_register_closed() {
        assertThat(rows.count("""
                        SELECT count(*) FROM course_session s
                         WHERE s.first_day < DATE '2019-04-01'
                           AND (s.state <> 'COMPLETED'
                                OR NOT EXISTS (SELECT 1 FROM register r
                                                WHERE r.session_id = s.id AND r.closed_at IS NOT NULL))
                        """)).isZero();
    }

    @Test
    void nobody_was_written_to_about_the_past() {
        assertThat(
                        rows.count(
                                "SELECT count(*) FROM outbox_message WHERE planned_at < (SELECT min(created_at) FROM api_token)"))
                .isZero();
        assertThat(rows.count("""
                        SELECT count(*) FROM invitation i JOIN course_session s ON s.id = i.session_id
                         WHERE s.first_day < DATE '2019-04-01'
                        """)).isZero();
    }

    @Test
    void bookings_were_cancelled_in_time_and_late_and_people_stayed_away_and_walked_in() {
        for (String some : List.of(
                "booking WHERE cancellation = 'IN_TIME'",
                "booking WHERE cancellation = 'LATE'",
                "booking WHERE state = 'WAITING'",
                "session_outcome WHERE outcome = 'no_show'",
                "session_outcome WHERE outcome = 'apologies'",
                "session_outcome WHERE outcome = 'partly'",
                "session_outcome WHERE walk_in",
                "submission WHERE comment IS NOT NULL")) {
            assertThat(rows.count("SELECT count(*) FROM " + some)).as(some).isGreaterThan(50);
        }
    }

    @Test
    void the_demo_trainer_has_registers_that_are_overdue() {
        assertThat(rows.count(
                        """
                        SELECT count(*) FROM session_trainer t
                          JOIN course_session s ON s.id = t.session_id
                          JOIN account a ON a.person_id = t.person_id
                         WHERE a.email = ? AND s.collects_feedback = 'ONLINE' AND s.last_day < ?
                        """,
                        accounts.one("TRAINER").email(),
                        RunningWherry.get().today()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void six_hundred_practitioners_have_tokens_and_ninety_have_passwords() {
        List<DemoAccount> practitioners = accounts.having("PRACTITIONER");

        assertThat(practitioners)
                .hasSize(600)
                .allMatch(account -> account.token().length() >= 16);
        assertThat(practitioners.stream().map(DemoAccount::token)).doesNotHaveDuplicates();
        assertThat(practitioners.stream().map(DemoAccount::password).filter(password -> password.length() >= 16))
                .hasSize(90)
                .doesNotHaveDuplicates();
        assertThat(accounts.roles())
                .containsExactly(
                        "ADMINISTRATOR",
                        "ANALYST",
                        "BOOKING_CONTACT",
                        "COORDINATOR",
                        "FACILITATOR",
                        "GROUP_MEMBER",
                        "LINE_MANAGER",
                        "PRACTITIONER",
                        "REVIEWER",
                        "TRAINER");
    }
}
