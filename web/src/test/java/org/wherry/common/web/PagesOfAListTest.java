package org.wherry.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A long list has links to its first and last page and to those near the present one. */
class PagesOfAListTest {

    @Test
    void an_empty_list_has_one_page() {
        assertThat(PageLinks.pages(0, 20)).isEqualTo(1);
        assertThat(PageLinks.around(1, 1)).containsExactly(1);
    }

    @Test
    void a_page_more_is_needed_for_one_row_more() {
        assertThat(PageLinks.pages(20, 20)).isEqualTo(1);
        assertThat(PageLinks.pages(21, 20)).isEqualTo(2);
    }

    @Test
    void pages_far_away_are_a_gap() {
        assertThat(PageLinks.around(5, 10)).containsExactly(1, 0, 4, 5, 6, 0, 10);
        assertThat(PageLinks.around(1, 3)).containsExactly(1, 2, 3);
        assertThat(PageLinks.around(10, 10)).containsExactly(1, 0, 9, 10);
    }
}
