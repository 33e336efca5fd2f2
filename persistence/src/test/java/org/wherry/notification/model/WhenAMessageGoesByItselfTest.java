package org.wherry.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;

class WhenAMessageGoesByItselfTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** The Thursday after Easter Monday 2026. */
    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 9);

    @Test
    void weekends_and_bank_holidays_do_not_count() {
        assertThat(before(4).due(THURSDAY, THURSDAY, List.of())).isEqualTo("2026-04-01T08:00:00Z");
    }

    @Test
    void the_closed_days_of_the_agency_do_not_count_either() {
        Period easterHolidays = new Period(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 10));

        assertThat(before(2).due(THURSDAY, THURSDAY, List.of(easterHolidays))).isEqualTo("2026-03-26T09:00:00Z");
    }

    @Test
    void after_a_session_it_counts_from_its_last_day() {
        MessageRule rule = new MessageRule(Template.NO_SHOW, RuleMoment.AFTER_END, 2, NINE, ToWhom.NO_SHOW, NOW);

        assertThat(rule.due(THURSDAY, THURSDAY.plusDays(1), List.of())).isEqualTo("2026-04-14T08:00:00Z");
    }

    @Test
    void what_was_due_before_the_rule_held_is_not_sent_unless_somebody_came_to_it_since() {
        MessageRule rule = before(10);

        assertThat(rule.heldWhenDue(NOW.minusSeconds(1), NOW.minusSeconds(60))).isFalse();
        assertThat(rule.heldWhenDue(NOW.minusSeconds(1), NOW.plusSeconds(60))).isTrue();
        assertThat(rule.heldWhenDue(NOW.plusSeconds(1), NOW.minusSeconds(60))).isTrue();

        rule.change(10, NINE, false, NOW);
        assertThat(rule.heldWhenDue(NOW.plusSeconds(1), NOW)).isFalse();
    }

    @Test
    void more_than_forty_days_cannot_be_counted() {
        assertThatThrownBy(() -> before(41)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> before(-1)).isInstanceOf(Refusal.class);
    }

    private static MessageRule before(int days) {
        return new MessageRule(
                Template.JOINING_INSTRUCTIONS, RuleMoment.BEFORE_START, days, NINE, ToWhom.CONFIRMED, NOW);
    }
}
