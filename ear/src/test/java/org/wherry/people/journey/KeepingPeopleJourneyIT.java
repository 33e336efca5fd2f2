package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator keeps who is known, and people keep themselves. */
class KeepingPeopleJourneyIT {
    private static final Pattern LINK = Pattern.compile("/people/confirm-address\\?code=\\S+");

    private final RunningWherry wherry = RunningWherry.get();
    private final DemoAccount coordinator = wherry.accounts().one("COORDINATOR");

    @Test
    void a_coordinator_writes_somebody_in_gives_them_work_and_finds_them_again() {
        String mark = mark();
        PersonPage person = PeoplePage.open(Window.of(coordinator))
                .add()
                .save("Gwenllïan O’Neill-" + mark, mark + "@example.org")
                .addPost()
                .save("Childminder");
        assertThat(person.words()).contains("Childminder", mark + "@example.org");

        PeoplePage found = PeoplePage.open(person.window()).search("gwenllian oneill " + mark);
        assertThat(found.names()).containsExactly("Gwenllïan O’Neill-" + mark);

        PostFormPage refused =
                found.first().changePost().endTooEarly(wherry.today().minusYears(1));
        assertThat(refused.problems()).singleElement().asString().contains("before the first");
        assertThat(refused.endOn(wherry.today()).words()).contains("Childminder");
    }

    @Test
    void somebody_adds_an_address_confirms_it_and_is_written_to_there() {
        DemoAccount account = wherry.accounts().freshPractitioner();
        String home = "home-" + mark() + "@example.org";
        Window window = Window.of(account);

        MyDetailsPage details = MyDetailsPage.open(window).addAddress(home);
        assertThat(details.address(home)).contains("Not confirmed");

        Matcher link = LINK.matcher(wherry.mails().await(home, "/people/confirm-address"));
        assertThat(link.find()).isTrue();
        window.open(link.group());
        assertThat(MyDetailsPage.open(window).address(home))
                .as("looking confirms nothing")
                .contains("Not confirmed");
        window.open(link.group());
        new ConfirmAddressPage(window).confirm();

        assertThat(MyDetailsPage.open(window).makeMain(home).address(home)).contains("Main address");
    }

    @Test
    void whoever_becomes_protected_is_found_by_nobody_but_the_training_team() {
        DemoAccount contact = wherry.accounts().one("BOOKING_CONTACT");
        DemoAccount account = wherry.accounts().freshPractitioner(this::isOnNoContactList);
        UUID person = wherry.rows()
                .one(
                        UUID.class,
                        "SELECT p.public_id FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?",
                        account.email());
        String agency = wherry.rows()
                .one(
                        UUID.class,
                        "SELECT g.public_id FROM role_grant r JOIN agency g ON g.id = r.agency_id"
                                + " JOIN account a ON a.person_id = r.person_id"
                                + " WHERE a.email = ? AND r.role = 'BOOKING_CONTACT'",
                        contact.email())
                .toString();
        Answer post = wherry.http()
                .as(coordinator)
                .post(
                        "/api/v1/people/" + person + "/posts",
                        "{\"jobTitle\": \"Governor\", \"agency\": \"" + agency + "\"}");
        assertThat(post.status()).isEqualTo(201);
        assertThat(PersonPage.open(Window.of(contact), person).words()).contains("Governor");

        MyDetailsPage.open(Window.of(account)).list().askForProtection("Somebody looks for me.");
        PersonPage decided = PersonPage.open(Window.of(coordinator), person).grantProtection();

        assertThat(decided.words()).contains("off shared lists").doesNotContain("Somebody looks for me.");
        assertThat(wherry.http().as(contact).get("/api/v1/people/" + person).status())
                .isEqualTo(404);
        assertThat(MyDetailsPage.open(Window.of(account)).words())
                .contains("You are protected", "You are on no contact list");
    }

    private static String mark() {
        return "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    private boolean isOnNoContactList(DemoAccount account) {
        return wherry.rows()
                        .count(
                                "SELECT count(*) FROM person p JOIN account a ON a.person_id = p.id"
                                        + " WHERE a.email = ? AND p.on_contact_list",
                                account.email())
                == 0;
    }
}
