package org.wherry.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.common.model.NoSuch;

/** What stands in a page's address is read kindly, and an id that cannot be read is one that does not exist. */
class ReadingAddressesTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "0, 1", "-2, 1", "x, 1", "999999999999, 1", "200000, 100000", "'', 1"})
    void a_page_number_is_a_page_that_can_be_asked_for(String typed, int page) {
        assertThat(PageNumber.of(typed)).isEqualTo(page);
    }

    @Test
    void no_page_number_is_the_first_page() {
        assertThat(PageNumber.of(null)).isEqualTo(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "' OR 1=1", "<b>"})
    void an_unreadable_id_does_not_exist(String typed) {
        assertThatThrownBy(() -> PublicId.of("session", typed)).isInstanceOf(NoSuch.class);
    }

    @Test
    void an_id_is_read() {
        UUID id = UUID.randomUUID();
        assertThat(PublicId.of("session", id.toString())).isEqualTo(id);
    }
}
