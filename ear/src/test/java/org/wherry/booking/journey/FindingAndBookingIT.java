package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Screens;
import org.wherry.testing.Window;

/** From looking for a course to holding a place, and giving it up again. */
class FindingAndBookingIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_visitor_finds_a_session_without_script() {
        Window window = Window.withoutScript();
        ProgrammePage programme = ProgrammePage.open(window, "");
        String title = programme.titles().get(0);

        programme = programme.search(title, false);
        assertThat(programme.titles()).isNotEmpty().allSatisfy(found -> assertThat(found)
                .isEqualTo(title));

        SessionPage session = programme.first();
        assertThat(session.heading()).isEqualTo(title);
        assertThat(session.outcomes()).hasSizeGreaterThan(1);
        assertThat(session.words()).contains("Where", "When");
    }

    @Test
    void the_programme_is_what_the_readme_shows() {
        Window window = Window.ofVisitor();
        ProgrammePage programme = ProgrammePage.open(window, "?available=true");

        assertThat(programme.titles()).hasSizeGreaterThan(5);
        Screens.keep(window, "programme");
    }

    @Test
    void the_programme_can_be_narrowed_to_a_locality_and_to_what_has_places() {
        ProgrammePage programme = ProgrammePage.open(Window.withoutScript(), "");
        String locality = programme.localities().get(0);

        programme = programme.inLocality(locality);
        assertThat(programme.wheres()).isNotEmpty().allSatisfy(where -> assertThat(where)
                .contains(locality));

        programme = ProgrammePage.open(Window.withoutScript(), "").search("", true);
        assertThat(programme.places()).isNotEmpty().allSatisfy(places -> assertThat(places)
                .contains("left"));
    }

    @Test
    void what_is_searched_for_needs_no_accents_and_no_capitals() {
        assertThat(ProgrammePage.open(Window.withoutScript(), "?q=NEGLÉCT").words())
                .isEqualTo(
                        ProgrammePage.open(Window.withoutScript(), "?q=neglect").words());
    }

    @Test
    void a_practitioner_signs_in_on_the_way_books_and_cancels() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        UUID session = Sessions.published(2);
        Window window = Window.ofVisitor();

        SessionPage.open(window, session).goOn();
        assertThat(window.path()).startsWith("/people/sign-in");
        window.enterAs(person);
        ConfirmationPage confirmation = new BookPage(window).book();
        String reference = confirmation.reference();

        assertThat(reference).matches("[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(held(session)).isEqualTo(1);
        MyBookingsPage mine = MyBookingsPage.open(window);
        assertThat(mine.lists(reference)).isTrue();

        mine.cancel(reference).cancel("I am needed in court that day");
        assertThat(MyBookingsPage.open(window).lists(reference)).isFalse();
        assertThat(held(session)).isZero();
        wherry.mails().await(person.email(), reference);
    }

    @Test
    void an_impatient_finger_books_once() {
        DemoAccount person = wherry.accounts().freshPractitioner();
        UUID session = Sessions.published(5);

        List<String> addresses = BookPage.open(Window.of(person), session).bookTwiceAtOnce();

        assertThat(addresses).as("both presses lead to the booking").hasSize(2).allSatisfy(address -> assertThat(
                        address)
                .contains("/booking/confirmation?reference="));
        assertThat(held(session)).isEqualTo(1);
        assertThat(wherry.rows()
                        .count(
                                "SELECT count(*) FROM booking b JOIN course_session s ON s.id = b.session_id"
                                        + " WHERE s.public_id = ?",
                                session))
                .isEqualTo(1);
    }

    @Test
    void who_waits_is_offered_the_place_that_somebody_gives_up() {
        UUID session = Sessions.published(1);
        DemoAccount holder = wherry.accounts().freshPractitioners(1).get(0);
        DemoAccount person = wherry.accounts().freshPractitioner();
        String held = Sessions.book(holder, session);
        Window window = Window.of(person);

        SessionPage.open(window, session).goOn();
        String reference = new BookPage(window).join().reference();
        assertThat(MyBookingsPage.open(window).lists(reference)).isTrue();

        Sessions.cancel(holder, held);
        MyBookingsPage.open(window).answer(reference).accept();

        assertThat(wherry.rows().one(String.class, "SELECT state FROM booking WHERE reference = ?", reference))
                .isEqualTo("CONFIRMED");
        assertThat(held(session)).isEqualTo(1);
        wherry.mails().await(person.email(), "A place is free for you");
    }

    @Test
    void who_declines_an_offer_leaves_it_to_the_next() {
        UUID session = Sessions.published(1);
        DemoAccount person = wherry.accounts().freshPractitioner();
        DemoAccount holder = wherry.accounts().freshPractitioners(1).get(0);
        DemoAccount next = wherry.accounts().freshPractitioners(1).get(0);
        String held = Sessions.book(holder, session);
        String offered = Sessions.book(person, session);
        String waiting = Sessions.book(next, session);
        Sessions.cancel(holder, held);

        MyBookingsPage.open(Window.of(person)).answer(offered).decline();

        assertThat(wherry.rows().one(String.class, "SELECT state FROM booking WHERE reference = ?", waiting))
                .isEqualTo("OFFERED");
        assertThat(held(session)).isEqualTo(1);
    }

    @Test
    void signing_in_changes_the_session_and_signing_out_ends_it() {
        DemoAccount person = wherry.accounts().one("PRACTITIONER");
        Window window = Window.ofVisitor();
        window.open("/booking/programme");
        String before = window.cookieHeader();

        window.signIn(person);
        String during = window.cookieHeader();
        assertThat(during).isNotEqualTo(before).contains("wherry=");
        assertThat(wherry.http().with("Cookie", during).get("/booking/mine").status())
                .isEqualTo(200);

        window.signOut();
        assertThat(wherry.http().with("Cookie", during).get("/booking/mine").status())
                .isEqualTo(302);
    }

    private int held(UUID session) {
        return wherry.rows()
                .one(
                        Integer.class,
                        "SELECT places_held FROM session_places p JOIN course_session s ON s.id = p.session_id"
                                + " WHERE s.public_id = ?",
                        session);
    }
}
