package org.wherry.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Refusal;

/** A caterer has to know some days before a session. */
class TellingTheCatererTest {

    private static final LocalDate TUESDAY = LocalDate.of(2037, 4, 14);

    @Test
    void it_is_five_working_days_before_where_nothing_else_was_agreed() {
        assertThat(Catering.usualCutOff(TUESDAY))
                .as("Good Friday and Easter Monday are no working days")
                .isEqualTo(LocalDate.of(2037, 4, 7));
        assertThat(Catering.usualCutOff(LocalDate.of(2037, 4, 8))).isEqualTo(LocalDate.of(2037, 3, 30));
    }

    @Test
    void nobody_has_to_know_more_than_ninety_days_before() {
        LocalDate earliest = TUESDAY.minusDays(90);

        assertThat(new Catering(1, earliest, TUESDAY).cutOff()).isEqualTo(earliest);
        assertThat(catchThrowableOfType(Refusal.class, () -> new Catering(1, earliest.minusDays(1), TUESDAY))
                        .reason())
                .isEqualTo(CateringRefusal.CUT_OFF_TOO_EARLY);
    }

    @Test
    void it_can_be_the_first_day_itself_and_no_later() {
        assertThat(new Catering(1, TUESDAY, TUESDAY).cutOff()).isEqualTo(TUESDAY);
        assertThat(catchThrowableOfType(Refusal.class, () -> new Catering(1, TUESDAY.plusDays(1), TUESDAY))
                        .reason())
                .isEqualTo(CateringRefusal.CUT_OFF_AFTER_FIRST_DAY);
    }
}
