package org.wherry.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Rate;
import org.wherry.common.model.Refusal;

/** Days, times, numbers and texts are said the way people here say them. */
class SayingThingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

    @Test
    void a_day_is_said_in_full() {
        assertThat(Words.day(DAY)).isEqualTo("Tuesday 14 April 2026");
        assertThat(Words.shortDay(DAY)).isEqualTo("14 Apr 2026");
    }

    @Test
    void times_leave_out_what_is_nought() {
        assertThat(Words.times(LocalTime.of(9, 30), LocalTime.of(16, 0))).isEqualTo("9:30am to 4pm");
        assertThat(Words.times(LocalTime.NOON, LocalTime.of(13, 15))).isEqualTo("midday to 1:15pm");
    }

    @Test
    void a_moment_is_said_by_the_clocks_of_the_county() {
        assertThat(Words.instant(Instant.parse("2026-04-14T08:30:00Z"))).isEqualTo("Tuesday 14 April 2026, 9:30am");
        assertThat(Words.instant(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("Sunday 25 October 2026, 1:30am");
        assertThat(Words.instant(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("Sunday 25 October 2026, 1:30am");
    }

    @Test
    void a_rate_has_one_decimal_and_is_not_available_out_of_nothing() {
        assertThat(Words.rate(new Rate(390, 460))).isEqualTo("84.8 %");
        assertThat(Words.rate(new Rate(0, 0))).isEqualTo("n/a");
    }

    @Test
    void numbers_have_commas_and_money_has_pence() {
        assertThat(Words.number(37_760)).isEqualTo("37,760");
        assertThat(Words.money(new BigDecimal("1250"))).isEqualTo("£1,250.00");
    }

    @Test
    void a_text_is_filled_in_with_one_value_or_several() {
        assertThat(Words.say("common.header.signedIn", "Llŷr O’Neill")).isEqualTo("Signed in as Llŷr O’Neill");
        assertThat(Words.say("common.stat.of", List.of(390, 1460))).isEqualTo("390 of 1,460");
        assertThat(Words.say("common.header.signedIn", DAY)).isEqualTo("Signed in as Tuesday 14 April 2026");
    }

    @Test
    void a_refusal_says_what_to_do() {
        assertThat(Words.say(new Refusal(CommonRefusal.SIGN_IN_FIRST)))
                .isEqualTo(new Texts().getString("refusal.common.SIGN_IN_FIRST"));
    }

    @Test
    void a_missing_text_can_be_seen() {
        assertThat(Words.say("common.no.such")).isEqualTo("???common.no.such???");
    }
}
