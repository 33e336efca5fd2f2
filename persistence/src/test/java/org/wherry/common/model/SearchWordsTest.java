package org.wherry.common.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody typed becomes patterns that mean what they typed. */
class SearchWordsTest {

    @Test
    void eachWordIsAPatternOfItsOwn() {
        assertThat(SearchWords.of("  county \t lines ").patterns()).containsExactly("%county%", "%lines%");
        assertThat(SearchWords.of(null).patterns()).isEmpty();
        assertThat(SearchWords.of(" \u0000 ").patterns()).isEmpty();
    }

    @Test
    void whatHasAMeaningForLikeStandsForItself() {
        assertThat(SearchWords.of("100% a_b \\").patterns()).containsExactly("%100\\%%", "%a\\_b%", "%\\\\%");
    }

    @Test
    void muchIsCutShort() {
        assertThat(SearchWords.of("a ".repeat(5000)).patterns()).hasSize(10);
        assertThat(SearchWords.of("a".repeat(10_000)).patterns().get(0)).hasSize(202);
    }
}
