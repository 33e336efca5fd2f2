package org.wherry.scheduling.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.booking.journey.Sessions;
import org.wherry.people.journey.NeedsPage;
import org.wherry.testing.Accessibility;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator finds a session in the calendar and prints its papers; a delegate says what goes on them. */
class PreparingASessionIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_delegate_says_what_they_eat_and_shares_their_address_and_a_coordinator_prints_it() {
        UUID session = Sessions.published(8);
        Sessions.fill(session, 4);
        DemoAccount delegate = wherry.accounts().freshPractitioner();
        Sessions.book(delegate, session);
        Window theirs = Window.of(delegate);
        NeedsPage.open(theirs).say("Halal food", "");
        theirs.open("/scheduling/contacts?session=" + session);
        theirs.page().locator("[id='contacts:share']").click();
        assertThat(Accessibility.faultsOf(theirs.page())).isEmpty();

        PackPage pack = PackPage.open(Window.of(wherry.accounts().one("COORDINATOR")), session);

        assertThat(pack.signing()).hasSize(5).contains(nameOf(delegate));
        assertThat(pack.badges()).hasSize(5);
        assertThat(pack.meals()).anySatisfy(line -> assertThat(line).matches("Halal\\s+1"));
        assertThat(pack.contacts()).containsExactly(nameOf(delegate));
        assertThat(pack.tables()).isEqualTo(1);
        assertThat(pack.sheets())
                .as("a cover and a sheet for each part")
                .hasSize(6)
                .containsOnly("594 × 841");
        assertThat(pack.seat(3).tables()).isEqualTo(2);
        assertThat(Accessibility.faultsOf(pack.window().page())).isEmpty();

        LocalDate firstDay = wherry.rows()
                .one(java.sql.Date.class, "SELECT first_day FROM course_session WHERE public_id = ?", session)
                .toLocalDate();
        assertThat(pack.tellCatererBy(firstDay.plusDays(1)).problems()).hasSize(1);
        assertThat(pack.tellCatererBy(firstDay.minusDays(2)).notices())
                .singleElement()
                .asString()
                .contains("The day for the caterer is saved");
    }

    @Test
    void a_visitor_sees_the_month_and_a_coordinator_the_drafts_in_it_too() {
        UUID draft = wherry
                .rows()
                .all(UUID.class, "SELECT public_id FROM course_session WHERE state = 'DRAFT' ORDER BY id LIMIT 1")
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demo has no draft"));
        UUID published = Sessions.having("OPEN");

        assertThat(links(Window.ofVisitor(), monthOf(draft))).noneMatch(link -> link.endsWith(draft.toString()));
        assertThat(links(Window.ofVisitor(), monthOf(published))).contains("/booking/session?id=" + published);
        assertThat(links(Window.of(wherry.accounts().one("COORDINATOR")), monthOf(draft)))
                .contains("/scheduling/publish?id=" + draft);
        assertThat(wherry.http().get("/scheduling/calendar").header("Set-Cookie"))
                .isEmpty();
    }

    private List<String> links(Window window, YearMonth month) {
        window.open("/scheduling/calendar?month=" + month);
        assertThat(Accessibility.faultsOf(window.page())).isEmpty();
        return window.page().locator(".calendar-list h3 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private YearMonth monthOf(UUID session) {
        return YearMonth.from(wherry.rows()
                .one(java.sql.Date.class, "SELECT first_day FROM course_session WHERE public_id = ?", session)
                .toLocalDate());
    }

    private String nameOf(DemoAccount account) {
        return wherry.rows()
                .one(
                        String.class,
                        "SELECT p.name FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?",
                        account.email());
    }
}
