package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.common.model.Refusal;

/** A password is long, not everybody's, and not made of its owner's own words; nothing else is asked of it. */
class ChoosingAPasswordTest {

    private static final List<String> OWN = List.of("Seren Llewelyn-Price", "seren.price@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marmalade kestrel window",
                "zvq8 tmpl kora",
                "aardvark aardvark7 ferry",
                "ŵylo ŷd môr glas",
                "the tide came in at four",
                "עננים מעל הנהר היום",
                "12 herons 3 oars",
                "Prices of eggs went up"
            })
    void any_long_password_of_one_s_own_will_do(String password) {
        assertThatCode(() -> PasswordRules.check(password, OWN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "👩‍👩‍👧x"})
    void one_of_fewer_than_twelve_characters_is_refused(String password) {
        refused(password, SignInRefusal.PASSWORD_TOO_SHORT);
    }

    @Test
    void one_that_is_missing_is_refused() {
        refused(null, SignInRefusal.PASSWORD_TOO_SHORT);
    }

    @Test
    void one_of_more_than_a_thousand_characters_is_refused() {
        refused("tide and time ".repeat(100), SignInRefusal.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P4ssw0rd!!!!",
                "passwordpassword",
                "!!Liverpool!!1892",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "123456789012",
                "aaaaaaaaaaaa",
                "abababababab",
                "letmein-letmein",
                "Welcome Welcome",
                "safeguarding2026",
                "summer.2026.2026",
                "iloveyoubaby1",
                "trustno1trustno1",
                "monkeymonkeymonkey"
            })
    void one_that_many_people_have_is_refused(String password) {
        refused(password, SignInRefusal.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SerenLlewelyn",
                "llewelyn-price-1",
                "seren.price@example.org",
                "price2026price",
                "wherryseren12",
                "WherryWherry1"
            })
    void one_made_of_its_owner_s_own_words_is_refused(String password) {
        refused(password, SignInRefusal.PASSWORD_OF_OWN_WORDS);
    }

    private static void refused(String password, SignInRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PasswordRules.check(password, OWN))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
