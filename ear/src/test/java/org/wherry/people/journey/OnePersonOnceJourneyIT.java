package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator tidies up who is here twice; a delegate says what they need, and the coordinator sees it. */
class OnePersonOnceJourneyIT {
    private static final RunningWherry WHERRY = RunningWherry.get();

    private final DemoAccount coordinator = WHERRY.accounts().one("COORDINATOR");

    @Test
    void somebody_who_is_here_twice_is_merged_and_the_merge_undone() {
        String email = twin("Perpetua Wrack");
        Window window = Window.of(coordinator);
        DuplicatesPage list = DuplicatesPage.open(window).lookAgain();
        assertThat(list.lists(email)).isTrue();

        MergesPage merges = list.compare(email).merge();
        assertThat(merges.notices()).anyMatch(said -> said.contains("Perpetua Wrack"));
        assertThat(merged("Perpetua Wrack")).isEqualTo(1);
        assertThat(DuplicatesPage.open(window).lists(email)).isFalse();

        window.open("/people/merges");
        new MergesPage(window).undo("Perpetua Wrack");
        assertThat(merged("Perpetua Wrack")).isZero();
    }

    @Test
    void two_people_of_one_name_are_kept_apart_for_good() {
        String email = twin("Osric Teasel");
        Window window = Window.of(coordinator);
        DuplicatesPage list = DuplicatesPage.open(window).lookAgain();

        list.compare(email).keepApart();

        assertThat(DuplicatesPage.open(window).lookAgain().lists(email)).isFalse();
    }

    @Test
    void what_a_delegate_needs_is_seen_by_the_coordinator_until_it_is_taken_back() {
        DemoAccount person = WHERRY.accounts().freshPractitioner();
        UUID session = Sessions.published(3);
        Sessions.book(person, session);
        Http api = WHERRY.http().as(coordinator);

        NeedsPage page = NeedsPage.open(Window.of(person)).say("A quiet room", "A seat near the door");
        assertThat(api.json("/api/v1/sessions/" + session + "/needs").toString())
                .contains("QUIET", "A seat near the door");

        page.takeBack();
        assertThat(api.json("/api/v1/sessions/" + session + "/needs")).isEmpty();
    }

    @Test
    void a_merge_that_cannot_be_right_is_told_why() {
        Http api = WHERRY.http().as(coordinator);
        String nobody = UUID.randomUUID().toString();

        for (String body : new String[] {"", "[]", "{}", "{\"goes\":7}", "{\"goes\":\"x\",\"stays\":\"y\"}"}) {
            Answer answer = api.post("/api/v1/merges", body);
            assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
            assertThat(answer.type()).isEqualTo("application/problem+json");
        }
        assertThat(api.post("/api/v1/merges", "{\"goes\":\"%s\",\"stays\":\"%s\"}".formatted(nobody, nobody))
                        .status())
                .isEqualTo(404);
    }

    /** Two records of one name at one agency; the address of the first. */
    private static String twin(String name) {
        String email = "twin-" + UUID.randomUUID() + "@example.org";
        for (String address : new String[] {email, null}) {
            WHERRY.rows()
                    .change(
                            "INSERT INTO person (public_id, name, email) VALUES (gen_random_uuid(), ?, ?)",
                            name,
                            address);
        }
        WHERRY.rows()
                .change(
                        "INSERT INTO post (public_id, person_id, agency_id, job_title, from_date) SELECT gen_random_uuid(),"
                                + " p.id, (SELECT min(id) FROM agency), 'Helper', DATE '2020-01-01' FROM person p"
                                + " WHERE p.name = ?",
                        name);
        return email;
    }

    private static long merged(String name) {
        return WHERRY.rows().count("SELECT count(*) FROM person WHERE name = ? AND merged_into_id IS NOT NULL", name);
    }
}
