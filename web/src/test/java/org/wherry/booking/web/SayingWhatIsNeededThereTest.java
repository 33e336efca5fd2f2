package org.wherry.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wherry.booking.service.BookPlace;
import org.wherry.people.model.AccessNeeds;
import org.wherry.people.model.Need;

/** What is asked beside a booking says something only where it differs from what is kept. */
class SayingWhatIsNeededThereTest {

    private static final AccessNeeds KEPT =
            new AccessNeeds(7, Set.of(Need.VEGAN), "No nuts", Instant.parse("2026-03-02T10:00:00Z"));

    @Test
    void whoever_leaves_it_as_it_is_says_nothing() {
        assertThat(new NeedsForm(Optional.empty()).said()).isNull();
        assertThat(new NeedsForm(Optional.of(KEPT)).said()).isNull();
    }

    @Test
    void it_is_filled_in_with_what_is_kept() {
        NeedsForm form = new NeedsForm(Optional.of(KEPT));

        assertThat(form.getKinds()).containsExactly(Need.VEGAN);
        assertThat(form.getWords()).isEqualTo("No nuts");
        assertThat(form.isKeep()).isTrue();
        assertThat(form.isKnown()).isTrue();
    }

    @Test
    void what_differs_is_said_for_this_session_unless_they_keep_it() {
        NeedsForm form = new NeedsForm(Optional.empty());
        form.setKinds(new Need[] {Need.QUIET});
        form.setWords("  ");

        assertThat(form.said()).isEqualTo(new BookPlace.Needs(Set.of(Need.QUIET), null, false));
    }

    @Test
    void nothing_at_all_can_be_said_instead_of_what_is_kept() {
        NeedsForm form = new NeedsForm(Optional.of(KEPT));
        form.setKinds(new Need[0]);
        form.setWords("");
        form.setKeep(false);

        assertThat(form.said()).isEqualTo(new BookPlace.Needs(Set.of(), null, false));
    }

    @Test
    void no_log_shows_it() {
        assertThat(new BookPlace.Needs(Set.of(Need.HALAL), "No nuts", false).toString())
                .doesNotContain("HALAL")
                .doesNotContain("nuts");
    }
}
