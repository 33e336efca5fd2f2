package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.common.model.Refusal;

/** What is kept of what a provider says of an account. */
class ProvingAnIdentityTest {
    private static final String ISSUER = "https://identity.example.org";

    @Test
    void a_name_is_kept_as_one_line_that_can_be_shown() {
        assertThat(named(" Amara\r\nBcc: all\u0000 ").accountName()).isEqualTo("Amara Bcc: all");
    }

    @Test
    void an_account_without_a_name_is_called_by_its_subject() {
        assertThat(named(null).accountName()).isEqualTo("f3b0c442");
        assertThat(named(" \n ").accountName()).isEqualTo("f3b0c442");
    }

    @Test
    void a_name_without_end_is_cut_between_two_letters() {
        String name = named("a".repeat(199) + "👩👩").accountName();

        assertThat(name).isEqualTo("a".repeat(199));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "Zoë", "\u0000"})
    void a_subject_that_openid_connect_does_not_know_proves_nothing(String subject) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ProvedIdentity(ISSUER, subject, "Amara", false))
                .matches(refusal -> refusal.reason() == SingleSignOnRefusal.IDENTITY_NOT_PROVED);
    }

    private static ProvedIdentity named(String name) {
        return new ProvedIdentity(ISSUER, "f3b0c442", name, false);
    }
}
