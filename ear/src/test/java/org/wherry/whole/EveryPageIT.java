package org.wherry.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wherry.testing.Accessibility;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Everybody can use every page, in every state: WCAG 2.2 AA, a narrow telephone, and no script or style that is stopped. */
class EveryPageIT {

    @Test
    void every_page_that_was_built_is_visited() {
        assertThat(PageVisits.all().stream().map(Visit::page).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(RunningWherry.pages());
    }

    static List<Visit> visits() {
        return PageVisits.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visits")
    void a_page_is_for_everybody(Visit visit) {
        DemoAccount somebody = visit.who().get();
        Window window = somebody == null ? Window.ofVisitor() : Window.of(somebody);
        Response response = window.open(visit.address().get());
        assertThat(response.status()).isEqualTo(visit.status());

        visit.act().accept(window);

        assertThat(Accessibility.faultsOf(window.page())).as(window.path()).isEmpty();
        assertThat(window.complaints().stream().filter(complaint -> !isOfStatus(complaint, visit)))
                .as("what the browser complains of")
                .isEmpty();
        assertThat(window.page().title()).endsWith("Wherry");
        if (visit.state().equals("with an error")) {
            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.page().locator("#error-summary li").allInnerTexts())
                    .isNotEmpty();
        }
    }

    /** Chromium complains of every answer that is an error, also where that is the page. */
    private static boolean isOfStatus(String complaint, Visit visit) {
        return visit.page().startsWith("/error/") && complaint.contains("responded with a status of")
                || visit.status() >= 400 && complaint.contains("status of " + visit.status());
    }
}
