package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Accessibility;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A manager approves from the mail, and while they are away their deputy does. */
class ApprovingFromTheMailIT {
    private static final Pattern LINK = Pattern.compile("(/booking/approve\\?code=[A-Za-z0-9_-]+)");

    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void the_manager_approves_with_one_press_and_the_link_alone_changes_nothing() {
        List<DemoAccount> team = team();
        UUID session = Sessions.published(2);
        String reference = book(team.get(0), session);
        assertThat(state(reference)).isEqualTo("REQUESTED");

        Window window = Window.ofVisitor();
        window.open(linkTo(team.get(1), reference));
        ApprovePage page = new ApprovePage(window);
        assertThat(state(reference)).as("opened, not pressed").isEqualTo("REQUESTED");
        assertThat(Accessibility.faultsOf(window.page())).isEmpty();
        page = page.approve();

        assertThat(page.says("Approved")).isTrue();
        assertThat(state(reference)).isEqualTo("CONFIRMED");
        wherry.mails().await(team.get(0).email(), "Your request was approved");
    }

    @Test
    void while_the_manager_is_away_the_deputy_is_asked() {
        List<DemoAccount> team = team();
        AbsencePage.open(Window.of(team.get(1)))
                .enter(wherry.today().minusDays(1), wherry.today().plusDays(3), nameOf(team.get(2)));
        String reference = book(team.get(0), Sessions.published(2));

        Window window = Window.ofVisitor();
        window.open(linkTo(team.get(2), reference));
        new ApprovePage(window).approve();

        assertThat(state(reference)).isEqualTo("CONFIRMED");
    }

    /** A volunteer of the demo's mountain rescue, which wants approval, their manager, and a colleague of both. */
    private List<DemoAccount> team() {
        List<DemoAccount> team = List.of(
                wherry.accounts().freshPractitioners(1).get(0),
                wherry.accounts().freshPractitioner(),
                wherry.accounts().freshPractitioner());
        for (DemoAccount member : team) {
            wherry.rows()
                    .change(
                            """
                            INSERT INTO post (public_id, person_id, agency_id, job_title, manager_id, from_date)
                            SELECT gen_random_uuid(), mine.id, agency.id, 'Volunteer',
                                   CASE WHEN mine.email = ? THEN leader.id END, DATE '2015-01-01'
                              FROM person mine, person leader, agency
                             WHERE mine.email = ? AND leader.email = ?
                               AND agency.name = 'Wherryshire Mountain Rescue'
                            """,
                            team.get(0).email(),
                            member.email(),
                            team.get(1).email());
        }
        return team;
    }

    private String book(DemoAccount person, UUID session) {
        UUID post = wherry.rows()
                .one(
                        UUID.class,
                        "SELECT t.public_id FROM post t JOIN person a ON a.id = t.person_id"
                                + " JOIN agency g ON g.id = t.agency_id"
                                + " WHERE a.email = ? AND g.name = 'Wherryshire Mountain Rescue'",
                        person.email());
        Answer answer = wherry.http()
                .as(person)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/sessions/" + session + "/bookings", "{\"ifFull\":\"wait\",\"post\":\"" + post + "\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("reference").asText();
    }

    private String linkTo(DemoAccount approver, String reference) {
        String mail = wherry.mails().await(approver.email(), "/booking/approve?code=");
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as("a link for " + reference).isTrue();
        return link.group(1);
    }

    private String nameOf(DemoAccount account) {
        return wherry.rows().one(String.class, "SELECT p.name FROM person p WHERE p.email = ?", account.email());
    }

    private String state(String reference) {
        return wherry.rows().one(String.class, "SELECT state FROM booking WHERE reference = ?", reference);
    }
}
