package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Whoever books for an agency, and a coordinator on the telephone, go through their whole stories. */
class BookingForOthersIT {
    private final RunningWherry wherry = RunningWherry.get();
    private final Rows rows = wherry.rows();

    @AfterEach
    void the_bookings_are_whole() {
        assertThat(rows.all(String.class, "SELECT kind || ': ' || fault FROM booking_fault"))
                .isEmpty();
    }

    @Test
    void a_booking_contact_reserves_names_hands_on_and_gives_back() {
        DemoAccount contact = wherry.accounts().one("BOOKING_CONTACT");
        UUID session = Sessions.published(5);
        String first = worker(contact, "Maud First");
        String second = worker(contact, "Maud Second");
        Window window = Window.of(contact);

        DeskPage desk = DeskPage.reserve(window, session, 2, wherry.today().plusDays(2));
        assertThat(held(session)).isEqualTo(2);
        desk.name(first);
        assertThat(desk.words()).contains(first).contains("1 of 2 named");
        desk.giveBack(1);
        assertThat(held(session)).isEqualTo(1);

        DeskPage.openAgency(window).giveTo(first, second);

        assertThat(rows.all(
                        String.class,
                        "SELECT p.name FROM booking b JOIN person p ON p.id = b.delegate_id"
                                + " JOIN course_session s ON s.id = b.session_id"
                                + " WHERE s.public_id = ? AND b.state = 'CONFIRMED'",
                        session))
                .containsExactly(second);
        assertThat(held(session)).isEqualTo(1);
    }

    @Test
    void a_coordinator_books_on_the_telephone_and_sees_what_happened() {
        DemoAccount contact = wherry.accounts().one("BOOKING_CONTACT");
        UUID session = Sessions.published(5);
        String caller = worker(contact, "Tilly Phones");
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));

        DeskPage desk = DeskPage.openBookFor(window, session);
        desk.look("Tilly Phones");
        desk.book(caller, "Rang on Monday morning");
        assertThat(desk.words()).contains(caller).contains("booked, ");

        desk = DeskPage.openSession(window, session);
        assertThat(desk.words()).contains(caller);
        desk.history(caller);
        assertThat(desk.words()).contains("The place was confirmed").contains("Rang on Monday morning");
    }

    /** Somebody who works for the contact's agency; made for this test. */
    private String worker(DemoAccount contact, String name) {
        UUID person = UUID.randomUUID();
        String own = name + " " + person.toString().substring(0, 8);
        rows.change("INSERT INTO person (public_id, name) VALUES (?, ?)", person, own);
        rows.change(
                "INSERT INTO post (public_id, person_id, agency_id, job_title, from_date)"
                        + " SELECT gen_random_uuid(), p.id, r.agency_id, 'Worker', DATE '2020-01-06'"
                        + " FROM person p, role_grant r JOIN account a ON a.person_id = r.person_id"
                        + " WHERE p.public_id = ? AND r.role = 'BOOKING_CONTACT' AND a.email = ?",
                person,
                contact.email());
        return own;
    }

    private int held(UUID session) {
        return rows.one(
                Integer.class,
                "SELECT places_held FROM session_places p JOIN course_session s ON s.id = p.session_id"
                        + " WHERE s.public_id = ?",
                session);
    }
}
