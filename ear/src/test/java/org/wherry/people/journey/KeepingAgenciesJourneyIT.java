package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** An administrator enters agencies, moves, merges and closes them, and finds them again. */
class KeepingAgenciesJourneyIT {

    private static final String SECTOR = "Voluntary and community";

    private final RunningWherry wherry = RunningWherry.get();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_agency_is_entered_below_another_moved_and_closed() {
        Window window = Window.of(wherry.accounts().one("ADMINISTRATOR"));
        String name = "Tŷ Gwyn " + mark;
        AgencyPage agency = AgencyPage.enter(window, name, SECTOR, "county council");
        assertThat(agency.heading()).isEqualTo(name);
        assertThat(agency.says("County Council")).isTrue();

        agency = agency.moveInto("turnstone");
        assertThat(agency.notices()).anyMatch(notice -> notice.contains("Turnstone Recovery Service"));

        agency = agency.close(wherry.today(), "The lease ended");
        assertThat(agency.words()).contains("Closed since", "The lease ended");
        assertThat(AgenciesPage.open(window).search("ty gwyn " + mark).names()).isEmpty();
    }

    @Test
    void a_twin_is_merged_after_a_look_at_what_that_means_and_the_merge_undone() {
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        AgencyPage.enter(window, "Heron Youth " + mark, SECTOR, null);
        AgencyPage twin = AgencyPage.enter(window, "Heron Club " + mark, SECTOR, null);
        UUID id = twin.id();

        assertThat(twin.previewMergeInto("heron youth " + mark))
                .contains("Heron Club " + mark + " brings", "Bookings", "You can undo this for 30 days");
        AgencyPage survivor = AgencyPage.merge(window);
        assertThat(survivor.heading()).isEqualTo("Heron Youth " + mark);
        assertThat(survivor.says("Merged into this agency")).isTrue();

        AgencyPage back = AgencyPage.open(window, id).undoMerge();
        assertThat(back.heading()).isEqualTo("Heron Club " + mark);
        assertThat(back.says("undone")).isTrue();
    }

    @Test
    void the_list_finds_as_one_types_and_does_the_same_without_script() {
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        AgencyPage.enter(window, "Słoneczko " + mark, SECTOR, null);

        assertThat(AgenciesPage.open(window)
                        .type("sloneczko " + mark, "1 agency")
                        .names())
                .containsExactly("Słoneczko " + mark);
        assertThat(window.path()).contains("q=sloneczko");
        assertThat(AgenciesPage.open(window).search("SLONECZKO " + mark).names())
                .containsExactly("Słoneczko " + mark);
    }

    @Test
    void an_agency_that_would_hold_itself_is_refused_in_words() {
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        AgencyPage upper = AgencyPage.enter(window, "Upper " + mark, SECTOR, null);
        UUID id = upper.id();
        AgencyPage.enter(window, "Lower " + mark, SECTOR, "upper " + mark);

        window.open("/people/agency-move?id=" + id);
        AgencyPage.pick(window, "move:above", "lower " + mark);
        window.page().click("[id='move:go']");

        assertThat(window.page().locator("#error-summary").innerText()).contains("would become part of itself");
    }
}
