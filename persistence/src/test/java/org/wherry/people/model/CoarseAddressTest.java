package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit knows roughly where somebody was, and not exactly. */
class CoarseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "2001:db8:85a3:8d3:1319:8a2e:370:7348, 2001:db8:85a3::/48",
        "::1, 0:0:0::/48",
        "fe80::1%eth0, fe80:0:0::/48",
        "::ffff:192.0.2.77, 192.0.2.0/24"
    })
    void keeps_the_network_only(String address, String network) {
        assertThat(CoarseAddress.of(address)).contains(network);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "localhost", "wherry.example.org", "300.1.2.3", "1.2.3", ":::", "unknown"})
    void knows_nothing_of_what_is_no_address(String address) {
        assertThat(CoarseAddress.of(address)).isEmpty();
    }

    @Test
    void two_neighbours_are_the_same() {
        assertThat(CoarseAddress.of("198.51.100.1")).isEqualTo(CoarseAddress.of("198.51.100.254"));
    }
}
