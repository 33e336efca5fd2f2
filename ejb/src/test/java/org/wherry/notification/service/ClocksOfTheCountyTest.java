package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wherry.notification.service.CalendarEvents.day;

import biweekly.Biweekly;
import biweekly.component.VTimezone;
import biweekly.io.ICalTimeZone;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CountyTime;

/** How calendars are told that the county's clocks go: a reader that knows no zone by its name comes to the same. */
class ClocksOfTheCountyTest {

    private static final TimeZone READ = new ICalTimeZone(zone());

    @Test
    void every_day_of_thirty_years_begins_and_ends_as_on_the_walls() {
        Stream.iterate(LocalDate.of(2016, 1, 1), day -> day.plusDays(1))
                .limit(30 * 365L)
                .flatMap(day -> Stream.of(day.atTime(0, 30), day.atTime(3, 30)))
                .map(moment -> moment.atZone(CountyTime.ZONE))
                .forEach(ClocksOfTheCountyTest::agree);
    }

    @Test
    void the_clocks_go_in_the_night_to_the_last_sunday_of_march_and_of_october() {
        ZonedDateTime spring = LocalDate.of(2026, 3, 29).atTime(0, 59).atZone(CountyTime.ZONE);
        agree(spring);
        agree(spring.plusMinutes(2));
        ZonedDateTime autumn = LocalDate.of(2026, 10, 25).atTime(0, 59).atZone(CountyTime.ZONE);
        agree(autumn);
        agree(autumn.plusMinutes(122));
    }

    private static void agree(ZonedDateTime moment) {
        assertThat(READ.getOffset(moment.toInstant().toEpochMilli()))
                .as(moment.toString())
                .isEqualTo(moment.getOffset().getTotalSeconds() * 1000);
    }

    private static VTimezone zone() {
        // Under a name that nobody knows, so that only what is written can be read.
        String text = CalendarEvents.request(CalendarEvents.on(day("2026-04-14", "09:30", "16:00")))
                .replace(CountyTime.ZONE.getId(), "Wrexmouth");
        return Biweekly.parse(text)
                .first()
                .getTimezoneInfo()
                .getTimezones()
                .iterator()
                .next()
                .getComponent();
    }
}
