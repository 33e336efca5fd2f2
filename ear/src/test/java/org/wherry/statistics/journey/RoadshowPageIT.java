package org.wherry.statistics.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Screens;
import org.wherry.testing.Window;

/** The figures as people see them. */
class RoadshowPageIT {
    private final RunningWherry wherry = RunningWherry.get();

    @Test
    void the_page_of_the_roadshow_shows_every_figure_to_the_digit() {
        FeedbackPage page = FeedbackPage.ofRoadshow();

        assertThat(page.words()).contains("460", "390", "84.8 %");
        for (Published.Row row : Published.ROADSHOW) {
            assertThat(page.cells(row.statement()))
                    .as(row.statement())
                    .containsExactlyElementsOf(row.percents().stream()
                            .map(percent -> percent + " %")
                            .toList());
        }
        assertThat(page.words()).contains("52.6", "46.0", "98.6");
        assertThat(page.charts()).isEqualTo(1);
        Screens.keep(page.window(), "roadshow-feedback");
    }

    @Test
    void the_printed_row_of_confidence_stands_beside_ours() {
        List<List<String>> rows =
                FeedbackPage.ofRoadshow().rowsOf("increased my confidence in applying SCR learning points to practice");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).last().isEqualTo("0.5 %");
        assertThat(rows.get(1)).last().isEqualTo("0.3 %");
    }

    @Test
    void the_page_of_deliveries_counts_156_and_says_what_is_unknown() {
        Window window = Window.of(wherry.accounts().one("COORDINATOR"));
        window.open("/statistics/deliveries?programme=multi-agency,partner&" + Figures.YEAR);

        assertThat(window.page().locator("main table tfoot").innerText()).endsWith("156");
        assertThat(window.page().locator("main table tbody").innerText()).contains("count unknown");
    }

    @Test
    void small_numbers_are_withheld_from_all_but_coordinators() {
        Window analyst = Window.of(wherry.accounts().one("ANALYST"));
        analyst.open("/statistics/uptake?by=agency&" + Figures.YEAR);
        Window coordinator = Window.of(wherry.accounts().one("COORDINATOR"));
        coordinator.open("/statistics/uptake?by=agency&" + Figures.YEAR);

        assertThat(coordinator.page().locator("main table").innerText()).doesNotContain("<5");
        assertThat(analyst.page().locator("main table tbody tr").count())
                .isEqualTo(coordinator.page().locator("main table tbody tr").count());
    }
}
