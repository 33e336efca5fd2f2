package org.wherry.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wherry.common.web.Texts;
import org.wherry.people.model.Asker;
import org.wherry.people.model.AuditFinding;
import org.wherry.people.model.AuditRow;
import org.wherry.people.model.AuditValue;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;

/** Whatever the audit takes in can be read. */
class WordsOfTheAuditTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void every_finding_has_its_sentence(AuditFinding.Kind finding) {
        assertThat(texts.containsKey("people.audit.finding." + finding)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jobTitle, Job title",
        "underEighteen, Under 18",
        "protectionAsked, Protection asked for",
        "lead_time, Lead time"
    })
    void a_value_is_named_in_words_whoever_named_it(String field, String words) {
        assertThat(AuditWords.field(field)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "role, BOOKING_CONTACT, Booking contact",
        "name, NSPCC, NSPCC",
        "protected, true, Yes",
        "from, 2026-04-14, Tuesday 14 April 2026"
    })
    void a_value_reads_as_people_write_it(String field, String value, String words) {
        assertThat(AuditWords.value(field, value)).isEqualTo(words);
    }

    @Test
    void a_file_of_it_is_safe_to_open_in_a_spreadsheet() {
        UUID id = UUID.randomUUID();
        AuditRow row = new AuditRow(
                id,
                Instant.parse("2037-03-02T10:00:00Z"),
                AuditedAct.PERSON_CHANGED,
                Asker.person(id, "192.0.2.0/24"),
                Optional.of(id),
                List.of(
                        AuditValue.nameOfPerson(AuditValue.WHO, id, "=HYPERLINK(\"https://example.org\")"),
                        new AuditValue(id, new Audited.Change("name", "Ann", "Ann \"O’Neill\""))),
                Optional.of(7L));

        assertThat(AuditWords.csv(List.of(row)).lines().skip(1))
                .singleElement()
                .isEqualTo(String.join(
                        ",",
                        "\"2037-03-02T10:00:00Z\"",
                        "\"PERSON_CHANGED\"",
                        "\"Changed a person\"",
                        "\"'=HYPERLINK(\"\"https://example.org\"\")\"",
                        "\"" + id + "\"",
                        "\"192.0.2.0/24\"",
                        "\"\"",
                        "\"" + id + "\"",
                        "\"Name: Ann → Ann \"\"O’Neill\"\"\"",
                        "\"7\"",
                        "\"" + id + "\""));
    }

    @ParameterizedTest
    @EnumSource
    void every_act_has_its_sentence(AuditedAct act) {
        assertThat(texts.containsKey("people.audit.act." + act))
                .as("people.audit.act." + act)
                .isTrue();
    }
}
