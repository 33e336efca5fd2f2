package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes that a telephone shows are those of RFC 6238. */
class CodesOfATelephoneTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six digits of the values that the appendix of the RFC gives for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void the_codes_are_those_of_the_rfc(long second, String code) {
        assertThat(totp.code(Totp.counter(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_code_holds_for_one_step_on_either_side_of_now() {
        long here = Totp.counter(NOW);

        for (long counter = here - 1; counter <= here + 1; counter++) {
            assertThat(totp.counterOf(totp.code(counter), NOW, 0)).hasValue(counter);
        }
        assertThat(totp.counterOf(totp.code(here - 2), NOW, 0)).isEmpty();
        assertThat(totp.counterOf(totp.code(here + 2), NOW, 0)).isEmpty();
    }

    @Test
    void a_code_that_was_taken_is_none_nor_is_one_before_it() {
        long here = Totp.counter(NOW);

        assertThat(totp.counterOf(totp.code(here), NOW, here)).isEmpty();
        assertThat(totp.counterOf(totp.code(here - 1), NOW, here)).isEmpty();
        assertThat(totp.counterOf(totp.code(here + 1), NOW, here)).hasValue(here + 1);
    }

    @ParameterizedTest
    @CsvSource({"081 804", "' 081804 '"})
    void spaces_do_not_matter(String typed) {
        assertThat(totp.counterOf(typed, NOW, 0)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"81804", "0818040", "abcdef", "''"})
    void anything_else_is_no_code(String typed) {
        assertThat(totp.counterOf(typed, NOW, 0)).isEmpty();
        assertThat(totp.counterOf(null, NOW, 0)).isEmpty();
    }

    @Test
    void the_secret_is_typed_in_base_32() {
        assertThat(totp.inWords()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Property(tries = 200)
    void what_is_typed_is_read_back(@ForAll @Size(min = 1, max = 40) byte[] secret) {
        assertThat(Totp.ofWords(new Totp(secret).inWords().toLowerCase()).secret())
                .isEqualTo(secret);
    }
}
