package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.people.model.Audited.Change;

/** An entry of the audit says what changed, fits its hash, and says nothing that is secret. */
class WhatAnEntrySaysTest {

    private static final AuditKey KEY = new AuditKey("a key for the tests".getBytes());
    private static final Instant NOW = Instant.parse("2037-03-02T10:00:00.123456789Z");
    private static final UUID ANN = UUID.fromString("00000000-0000-0000-0000-0000000000a1");

    @Test
    void it_fits_the_key_that_hashed_it_and_no_other() {
        AuditEntry entry = entry(new AuditValue(ANN, new Change("jobTitle", "Nurse", "Matron")));

        assertThat(entry.fits(KEY)).isTrue();
        assertThat(entry.fits(new AuditKey("another key".getBytes()))).isFalse();
    }

    @Test
    void a_value_fits_its_own_place_only() {
        AuditValue first = new AuditValue(ANN, new Change("jobTitle", "Nurse", "Matron"));
        AuditValue second = new AuditValue(ANN, new Change("jobTitle", "Nurse", "Matron"));
        AuditEntry entry = entry(first, second);

        assertThat(entry.valueCount()).isEqualTo(2);
        assertThat(first.fits(KEY, entry.valueHash(0))).isTrue();
        assertThat(first.fits(KEY, entry.valueHash(1)))
                .as("the same words with another salt")
                .isFalse();
    }

    @Test
    void nothing_and_an_empty_text_are_not_the_same() {
        assertThat(KEY.hash("value", null, "a")).isNotEqualTo(KEY.hash("value", "", "a"));
        assertThat(KEY.hash("ab", "c")).isNotEqualTo(KEY.hash("a", "bc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "passwordHash", "token", "secret", "code", "answer", "needs"})
    void what_is_secret_is_not_kept(String field) {
        AuditValue value = new AuditValue(ANN, new Change(field, "before that", "after that"));

        assertThat(value.before()).contains(AuditValue.WITHHELD);
        assertThat(value.after()).contains(AuditValue.WITHHELD);
    }

    @Test
    void a_text_without_end_is_cut_between_two_characters() {
        AuditValue value = new AuditValue(ANN, new Change("name", null, "x".repeat(998) + "👩👩"));

        assertThat(value.after().orElseThrow()).hasSize(999).endsWith("x…");
    }

    @Test
    void time_is_kept_as_exactly_as_the_database_keeps_it() {
        assertThat(entry().at()).isEqualTo(Instant.parse("2037-03-02T10:00:00.123456Z"));
    }

    private static AuditEntry entry(AuditValue... values) {
        Audited audited = Audited.ofPerson(AuditedAct.POST_CHANGED, ANN);
        return new AuditEntry(KEY, Asker.person(ANN, "192.0.2.0/24"), audited, List.of(values), NOW);
    }
}
