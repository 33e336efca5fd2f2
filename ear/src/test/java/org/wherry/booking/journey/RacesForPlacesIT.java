package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** Whatever races over HTTP: never more than capacity, never a lost or doubled booking; the audit is clean after each. */
class RacesForPlacesIT {
    private static final String REFUSE = "{\"ifFull\":\"refuse\"}";
    private static final int CROWD = 500;
    private static final int PLACES = 20;

    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @AfterEach
    void the_bookings_are_whole() {
        assertThat(rows.all(String.class, "SELECT kind || ': ' || fault FROM booking_fault"))
                .isEmpty();
    }

    @Test
    void five_hundred_people_for_twenty_places_are_twenty_bookings() {
        UUID session = Sessions.published(PLACES);

        List<Answer> answers = AtOnce.all(people(CROWD).stream()
                .map(person -> (Callable<Answer>) () -> book(person, session))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(PLACES);
        assertThat(held(session)).isEqualTo(PLACES);
    }

    @Test
    void the_last_place_and_a_cancellation_leave_nobody_behind() {
        UUID session = Sessions.published(1);
        List<DemoAccount> crowd = people(30);
        String held = book(crowd.get(0), session).json().path("reference").asText();
        Callable<Answer> cancel = () -> api(crowd.get(0)).send("DELETE", "/api/v1/bookings/" + held, null);

        List<Answer> answers = AtOnce.all(Stream.concat(
                        Stream.of(cancel),
                        crowd.subList(1, 30).stream().<Callable<Answer>>map(person -> () -> book(person, session)))
                .toList());

        assertThat(answers.get(0).status()).isEqualTo(200);
        long got = answers.stream().filter(answer -> answer.status() == 201).count();
        assertThat(got).isBetween(0L, 1L);
        assertThat(held(session)).isEqualTo((int) got);
    }

    @Test
    void the_same_person_from_two_browsers_has_one_booking() {
        UUID session = Sessions.published(PLACES);
        DemoAccount person = people(1).get(0);

        List<Answer> answers = AtOnce.all(List.of(() -> book(person, session), () -> book(person, session)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(held(session)).isEqualTo(1);
    }

    @Test
    void one_reserved_place_named_by_two_contacts_is_named_once() {
        UUID session = Sessions.published(PLACES);
        DemoAccount contact = wherry.accounts().one("BOOKING_CONTACT");
        UUID agency = agencyOf(contact);
        String reservation = api(contact)
                .post(
                        "/api/v1/sessions/" + session + "/reservations",
                        "{\"agency\":\"" + agency + "\",\"places\":1,\"nameBy\":\""
                                + wherry.today().plusDays(2) + "\"}")
                .json()
                .path("id")
                .asText();
        List<UUID> workers = workersOf(agency);
        DemoAccount other = secondContactOf(agency);
        List<Callable<Answer>> names = List.of(
                () -> name(contact, reservation, workers.get(0)), () -> name(other, reservation, workers.get(1)));

        List<Answer> answers = AtOnce.all(names);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer ->
                        assertThat(answer.json().path("reason").asText()).isEqualTo("RESERVATION_ENDED"));
        assertThat(held(session)).isEqualTo(1);
    }

    @Test
    void calling_off_while_people_book_leaves_no_live_booking() {
        UUID session = Sessions.published(PLACES);
        DemoAccount coordinator = wherry.accounts().one("COORDINATOR");
        List<Callable<Answer>> acts = new ArrayList<>(people(30).stream()
                .<Callable<Answer>>map(person -> () -> book(person, session))
                .toList());
        acts.add(() ->
                api(coordinator).post("/api/v1/plans/" + session + "/call-off", "{\"reason\":\"Snow on the roads\"}"));

        List<Answer> answers = AtOnce.all(acts);

        assertThat(answers).extracting(Answer::status).allMatch(status -> status < 500);
        assertThat(rows.one(String.class, "SELECT state FROM course_session WHERE public_id = ?", session))
                .isEqualTo("CALLED_OFF");
        assertThat(held(session)).isZero();
    }

    private List<DemoAccount> people(int number) {
        return wherry.accounts().having("PRACTITIONER").stream()
                .filter(account -> account.password().isEmpty())
                .limit(number)
                .toList();
    }

    private Answer book(DemoAccount person, UUID session) {
        return api(person)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/sessions/" + session + "/bookings", REFUSE);
    }

    private Http api(DemoAccount person) {
        return wherry.http().as(person);
    }

    private Answer name(DemoAccount contact, String reservation, UUID worker) {
        return api(contact).post("/api/v1/reservations/" + reservation + "/names", "{\"person\":\"" + worker + "\"}");
    }

    /** Somebody else who books for the agency; given the role for this test. */
    private DemoAccount secondContactOf(UUID agency) {
        DemoAccount other = wherry.accounts().freshPractitioner();
        int granted = rows.change(
                "INSERT INTO role_grant (public_id, person_id, role, agency_id)"
                        + " SELECT gen_random_uuid(), a.person_id, 'BOOKING_CONTACT', g.id FROM account a, agency g"
                        + " WHERE a.email = ? AND g.public_id = ?",
                other.email(),
                agency);
        assertThat(granted).isEqualTo(1);
        return other;
    }

    private UUID agencyOf(DemoAccount contact) {
        return rows.one(
                UUID.class,
                "SELECT g.public_id FROM agency g JOIN role_grant r ON r.agency_id = g.id"
                        + " JOIN account a ON a.person_id = r.person_id WHERE r.role = 'BOOKING_CONTACT' AND a.email = ?",
                contact.email());
    }

    /** Two who work there and have nothing else to do; made for this test. */
    private List<UUID> workersOf(UUID agency) {
        return Stream.generate(UUID::randomUUID)
                .limit(2)
                .peek(person -> {
                    rows.change("INSERT INTO person (public_id, name) VALUES (?, 'Runner')", person);
                    rows.change(
                            "INSERT INTO post (public_id, person_id, agency_id, job_title, from_date)"
                                    + " SELECT gen_random_uuid(), p.id, g.id, 'Runner', DATE '2020-01-06'"
                                    + " FROM person p, agency g WHERE p.public_id = ? AND g.public_id = ?",
                            person,
                            agency);
                })
                .toList();
    }

    private int held(UUID session) {
        return rows.one(
                Integer.class,
                "SELECT places_held FROM session_places p JOIN course_session s ON s.id = p.session_id"
                        + " WHERE s.public_id = ?",
                session);
    }
}
