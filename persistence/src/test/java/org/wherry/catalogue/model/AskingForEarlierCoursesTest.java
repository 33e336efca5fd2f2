package org.wherry.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** A course asks for what has to be attended before it, and a coordinator may waive that. */
class AskingForEarlierCoursesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate BEGINS = LocalDate.of(2026, 5, 12);

    @Test
    void one_of_its_courses_is_enough_from_a_day_on_or_within_years_and_never_both() {
        LocalDate day = LocalDate.of(2020, 4, 1);

        assertThat(new Prerequisite(Set.of(1L, 2L), day, null, Set.of()).enoughSince(BEGINS))
                .isEqualTo(day);
        assertThat(new Prerequisite(Set.of(1L), null, 3, Set.of()).enoughSince(BEGINS))
                .isEqualTo(LocalDate.of(2023, 5, 12));
        assertThat(new Prerequisite(Set.of(1L), null, null, Set.of()).enoughSince(BEGINS))
                .isNull();
        assertThat(refusal(() -> new Prerequisite(Set.of(1L), day, 3, Set.of())))
                .isEqualTo(CatalogueRefusal.FROM_OR_WITHIN);
        assertThat(refusal(() -> new Prerequisite(Set.of(), null, null, Set.of())))
                .isEqualTo(CatalogueRefusal.PREREQUISITE_WITHOUT_COURSE);
        assertThat(refusal(() -> new Prerequisite(Set.of(1L), null, 21, Set.of())))
                .isEqualTo(CatalogueRefusal.YEARS_IMPOSSIBLE);
    }

    @Test
    void it_may_be_asked_of_some_sectors_only() {
        Prerequisite ofVoluntary = new Prerequisite(Set.of(1L), null, null, Set.of(7L));

        assertThat(ofVoluntary.isAskedOf(7L)).isTrue();
        assertThat(ofVoluntary.isAskedOf(8L)).isFalse();
        assertThat(ofVoluntary.isAskedOf(null)).isFalse();
        assertThat(new Prerequisite(Set.of(1L), null, null, Set.of()).isAskedOf(null))
                .isTrue();
    }

    @Test
    void nobody_waives_it_for_themselves_or_for_days_that_are_past() {
        assertThat(refusal(() -> new Waiver(1, 2, "Known", null, 1L, NOW))).isEqualTo(CatalogueRefusal.OWN_WAIVER);
        assertThat(refusal(() -> new Waiver(1, 2, "Known", LocalDate.of(2026, 3, 1), 3L, NOW)))
                .isEqualTo(CatalogueRefusal.WAIVER_IN_THE_PAST);
        assertThat(new Waiver(1, 2, "Known", LocalDate.of(2026, 3, 2), 3L, NOW).until())
                .contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void a_minimum_fits_the_places() {
        assertThat(new Usual(null, 20, 8).minimum()).contains(8);
        assertThat(refusal(() -> new Usual(null, 7, 8))).isEqualTo(CatalogueRefusal.MINIMUM_ABOVE_CAPACITY);
        assertThat(refusal(() -> new Usual(null, 0, null))).isEqualTo(CatalogueRefusal.PLACES_IMPOSSIBLE);
    }

    @Test
    void a_code_has_its_form() {
        assertThat(CourseCode.of(" ma-017 ")).isEqualTo("MA-017");
        assertThat(CourseCode.of(Programme.SAFER, 7)).isEqualTo("SA-007");
        for (String wrong : List.of("", "MA017", "M-017", "MA-17", "MA-\r\n017")) {
            assertThat(refusal(() -> CourseCode.of(wrong))).isEqualTo(CatalogueRefusal.CODE_IMPOSSIBLE);
        }
    }

    @Test
    void a_file_is_what_its_name_says() {
        assertThat(FileType.of("Notes.PDF", "%PDF-1.7".getBytes())).contains(FileType.PDF);
        assertThat(FileType.of("photo.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}))
                .contains(FileType.JPG);
        assertThat(FileType.of("notes.txt", "Plain words".getBytes())).contains(FileType.TXT);
        assertThat(FileType.of("notes.pdf", "<html>".getBytes())).isEmpty();
        assertThat(FileType.of("tool.exe", "MZ".getBytes())).isEmpty();
        assertThat(FileType.of("notes.txt", new byte[] {65, 0, 66})).isEmpty();
    }

    private static Reason refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
