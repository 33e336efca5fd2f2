package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** What stands around a place: what its delegate needs, who pays, who is a member, and what becomes of a doubt. */
class AroundAPlaceIT {
    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @AfterEach
    void the_bookings_are_whole() {
        assertThat(rows.all(String.class, "SELECT kind || ': ' || fault FROM booking_fault"))
                .isEmpty();
    }

    @Test
    void a_practitioner_says_beside_the_booking_what_they_need_there() {
        UUID session = Sessions.published(5);
        DemoAccount person = wherry.accounts().freshPractitioner();

        BookPage.open(Window.of(person), session)
                .needing("No steps on the way in")
                .book();

        assertThat(needsOn(session).body()).contains("STEP_FREE");
        assertThat(api(person).json("/api/v1/me/needs").path("kinds")).isEmpty();
    }

    @Test
    void the_api_takes_what_is_needed_and_who_pays_with_the_booking() {
        UUID session = Sessions.published(5);
        List<DemoAccount> people = wherry.accounts().freshPractitioners(2);
        String path = "/api/v1/sessions/" + session + "/bookings";

        Answer booked = api(people.get(0)).post(path, """
                {"needs": {"kinds": ["VEGAN"], "words": "No nuts"}, "payer": {"invoiced": "The diocese"}}
                """);
        Answer misread = api(people.get(1)).post(path, "{\"needs\": {\"kinds\": [\"CAKE\"]}}");

        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        assertThat(needsOn(session).body()).contains("VEGAN", "No nuts");
        assertThat(misread.status()).isEqualTo(400);
        String reference = booked.json().path("reference").asText();
        rows.change(
                "INSERT INTO booking_payer (booking_id, invoiced, price) SELECT id, 'The diocese', 48 FROM booking"
                        + " WHERE reference = ? ON CONFLICT DO NOTHING",
                reference);
        Answer payer = api(people.get(0))
                .with("Content-Type", "application/json")
                .send("PUT", "/api/v1/bookings/" + reference + "/payer", "{\"invoiced\": \"The trust\"}");
        Answer foreign = api(people.get(1)).get("/api/v1/bookings/" + reference + "/payer");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(payer.status()).as("%s", payer).isEqualTo(200);
        assertThat(payer.json().path("invoiced").asText()).isEqualTo("The trust");
    }

    @Test
    void a_coordinator_ends_a_membership_and_bookings_stay() {
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        UUID agency = rows.all(UUID.class, "SELECT public_id FROM agency ORDER BY id DESC LIMIT 1")
                .get(0);
        UUID term = UUID.randomUUID();
        rows.change(
                "INSERT INTO agency_membership (public_id, agency_id, from_day)"
                        + " SELECT ?, id, DATE '2003-04-01' FROM agency WHERE public_id = ?",
                term,
                agency);

        OfficePage list = OfficePage.membership(window, term.toString()).endOn(LocalDate.of(2004, 3, 31));

        assertThat(list.notices()).anyMatch(notice -> notice.contains("Bookings that were made already stay"));
        assertThat(rows.one(
                        String.class,
                        "SELECT CAST(until_day AS text) FROM agency_membership WHERE public_id = ?",
                        term))
                .isEqualTo("2004-03-31");
    }

    @Test
    void whoever_adds_places_while_people_wait_goes_on_to_the_waiting_list() {
        UUID session = Sessions.published(1);
        Sessions.fill(session, 1);
        String waiting = Sessions.book(wherry.accounts().freshPractitioners(1).get(0), session);
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));

        WaitingListPage line = OfficePage.capacity(window, session).raiseTo(2);
        assertThat(state(waiting)).isEqualTo("WAITING");
        line.offer();

        assertThat(state(waiting)).isIn("OFFERED", "REQUESTED");
    }

    @Test
    void a_coordinator_keeps_a_course_for_members_and_opens_it_again() {
        UUID session = Sessions.published(5);
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        String forMembers = "SELECT count(*) FROM members_only_course m JOIN course_session s"
                + " ON s.course_id = m.course_id WHERE s.public_id = ?";

        OfficePage.membersOnly(window, session).keepForMembers();
        assertThat(rows.count(forMembers, session)).isEqualTo(1);
        OfficePage.membersOnly(window, session).openToEverybody();

        assertThat(rows.count(forMembers, session)).isZero();
    }

    @Test
    void a_coordinator_lets_a_place_in_doubt_stay() {
        String reference = Sessions.fill(Sessions.published(5), 1).get(0);
        rows.change(
                "INSERT INTO place_in_doubt (booking_id, missing, raised_at)"
                        + " SELECT id, 'Safeguarding, the first day', asked_at FROM booking WHERE reference = ?",
                reference);
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));

        OfficePage.doubt(window, reference).letStay("Taught it for years");

        assertThat(rows.one(
                        String.class,
                        "SELECT settled FROM place_in_doubt d JOIN booking b ON b.id = d.booking_id WHERE b.reference = ?",
                        reference))
                .isEqualTo("KEPT");
        assertThat(state(reference)).isEqualTo("CONFIRMED");
    }

    private Answer needsOn(UUID session) {
        return api(wherry.accounts().one("COORDINATOR")).get("/api/v1/sessions/" + session + "/needs");
    }

    private String state(String reference) {
        return rows.one(String.class, "SELECT state FROM booking WHERE reference = ?", reference);
    }

    private Http api(DemoAccount person) {
        return wherry.http().as(person);
    }
}
