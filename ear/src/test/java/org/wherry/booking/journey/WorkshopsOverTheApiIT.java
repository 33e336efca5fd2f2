package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** A coordinator plans workshops by the API, and many delegates want the few places of one of them at once. */
class WorkshopsOverTheApiIT {
    private static final int CROWD = 60;
    private static final int PLACES = 7;

    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @AfterEach
    void the_bookings_are_whole() {
        assertThat(rows.all(String.class, "SELECT kind || ': ' || fault FROM booking_fault"))
                .isEmpty();
    }

    @Test
    void sixty_people_for_seven_places_are_seven_choices() {
        UUID session = Sessions.published(CROWD);
        JsonNode round = round(session, PLACES, CROWD);
        String wanted = wish(round, 0);
        List<Callable<Answer>> wishes = wherry.accounts().having("PRACTITIONER").stream()
                .filter(account -> account.password().isEmpty())
                .limit(CROWD)
                .<Callable<Answer>>map(person -> {
                    String path = "/api/v1/bookings/" + Sessions.book(person, session) + "/workshops";
                    return () -> as(person).send("PUT", path, wanted);
                })
                .toList();

        List<Answer> answers = AtOnce.all(wishes);

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(PLACES);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer ->
                        assertThat(answer.json().path("reason").asText()).isEqualTo("WORKSHOP_FULL"));
        assertThat(agenda(session)
                        .path(0)
                        .path("workshops")
                        .path(0)
                        .path("taken")
                        .asInt())
                .isEqualTo(PLACES);
        JsonNode list = as(coordinator())
                .get("/api/v1/sessions/" + session + "/workshop-lists")
                .json()
                .path(0);
        assertThat(list.path("workshops").path(0).path("people")).hasSize(PLACES);
        assertThat(list.path("without")).hasSize(CROWD - PLACES);
    }

    @Test
    void a_workshop_that_somebody_has_chosen_goes_only_when_that_is_said() {
        UUID session = Sessions.published(2);
        JsonNode round = round(session, 2, 2);
        DemoAccount person = wherry.accounts().freshPractitioners(1).get(0);
        String reference = Sessions.book(person, session);
        Answer chosen = as(person).send("PUT", "/api/v1/bookings/" + reference + "/workshops", wish(round, 1));
        assertThat(chosen.json().path(0).path("chosen").asText())
                .isEqualTo(round.path("workshops").path(1).path("id").asText());

        String item = "/api/v1/agenda-items/" + round.path("id").asText();
        Answer removed = as(coordinator()).send("DELETE", item, null);
        assertThat(removed.json().path("reason").asText()).isEqualTo("WORKSHOP_IS_CHOSEN");
        assertThat(as(coordinator())
                        .send("DELETE", item + "?evenIfChosen=true", null)
                        .status())
                .isEqualTo(204);
        assertThat(agenda(session)).isEmpty();
    }

    /** A round of workshops with so many places each, as the agenda then has it. */
    private JsonNode round(UUID session, int first, int second) {
        Answer made = as(coordinator()).post("/api/v1/sessions/" + session + "/agenda", """
                        {"starts": "10:00", "ends": "11:00", "kind": "WORKSHOPS", "title": "Workshops", "workshops": [
                          {"title": "Few", "places": %d}, {"title": "Many", "places": %d}]}""".formatted(first, second));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        return agenda(session).path(0);
    }

    private JsonNode agenda(UUID session) {
        return wherry.http().json("/api/v1/sessions/" + session + "/agenda");
    }

    private static String wish(JsonNode round, int workshop) {
        return "{\"choices\": [{\"round\": \"%s\", \"workshop\": \"%s\"}]}"
                .formatted(
                        round.path("id").asText(),
                        round.path("workshops").path(workshop).path("id").asText());
    }

    private DemoAccount coordinator() {
        return wherry.accounts().one("COORDINATOR");
    }

    private Http as(DemoAccount account) {
        return wherry.http().as(account).with("Content-Type", "application/json");
    }
}
