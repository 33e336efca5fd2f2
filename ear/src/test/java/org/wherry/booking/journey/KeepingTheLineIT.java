package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** A coordinator changes the order of a waiting list, says why, and offers the places that were added. */
class KeepingTheLineIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void a_coordinator_moves_somebody_up_and_offers_the_place_that_was_added() {
        UUID session = Sessions.published(1);
        Sessions.fill(session, 1);
        List<DemoAccount> people = wherry.accounts().freshPractitioners(2);
        String first = Sessions.book(people.get(0), session);
        String second = Sessions.book(people.get(1), session);
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));

        WaitingListPage page = WaitingListPage.open(window, session);
        List<String> names = page.names();
        page = page.pick(second).up("Leads the group that this course is for");
        assertThat(page.names()).containsExactly(names.get(1), names.get(0));
        assertThat(page.says("Leads the group that this course is for")).isTrue();

        wherry.rows().change("UPDATE course_session SET capacity = 2 WHERE public_id = ?", session);
        wherry.rows().change("""
                        UPDATE session_places SET capacity = 2, held_back = 1
                         WHERE session_id = (SELECT id FROM course_session WHERE public_id = ?)
                        """, session);
        assertThat(state(second)).isEqualTo("WAITING");
        page = WaitingListPage.open(window, session).offer();

        assertThat(page.names()).containsExactly(names.get(0));
        assertThat(state(second)).isEqualTo("OFFERED");
        assertThat(state(first)).isEqualTo("WAITING");
    }

    private String state(String reference) {
        return wherry.rows().one(String.class, "SELECT state FROM booking WHERE reference = ?", reference);
    }
}
