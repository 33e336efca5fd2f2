package org.wherry.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wherry.notification.service.CalendarEvents.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wherry.notification.model.CalendarEvent;

/** What mails bring, in a calendar that people use: khal, where this machine has it ({@code apt-get install khal}). */
class AgainstKhalTest {

    private static final String SETTINGS = """
            [calendars]
            [[training]]
            path = %1$s/training
            [locale]
            timeformat = %%H:%%M
            dateformat = %%Y-%%m-%%d
            longdateformat = %%Y-%%m-%%d
            datetimeformat = %%Y-%%m-%%d %%H:%%M
            longdatetimeformat = %%Y-%%m-%%d %%H:%%M
            local_timezone = Europe/London
            default_timezone = Europe/London
            [default]
            default_calendar = training
            [sqlite]
            path = %1$s/khal.db
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void khal_with_an_empty_calendar() throws IOException {
        assumeTrue(isHere(), "khal is not installed here, so nothing is tried in it");
        Files.createDirectory(home.resolve("training"));
        Files.writeString(home.resolve("settings"), SETTINGS.formatted(home));
    }

    @Test
    void every_day_stands_at_its_time_also_after_the_clocks_went_forward() throws Exception {
        take(CalendarEvents.on(
                day("2026-03-28", "09:30", "16:00"),
                day("2026-03-29", "09:30", "16:00"),
                day("2026-04-02", "13:00", "15:00")));

        assertThat(shown("2026-03-01", "2026-05-01"))
                .containsExactly("2026-03-28 09:30 16:00", "2026-03-29 09:30 16:00", "2026-04-02 13:00 15:00");
    }

    @Test
    void every_week_stands_at_its_time_also_after_the_clocks_went_back() throws Exception {
        take(CalendarEvents.on(
                day("2026-10-18", "09:30", "16:00"),
                day("2026-10-25", "09:30", "16:00"),
                day("2026-11-01", "09:30", "16:00")));

        assertThat(shown("2026-10-01", "2026-12-01"))
                .containsExactly("2026-10-18 09:30 16:00", "2026-10-25 09:30 16:00", "2026-11-01 09:30 16:00");
    }

    @Test
    void a_change_moves_the_entry_and_leaves_no_other() throws Exception {
        take(CalendarEvents.on(day("2026-04-14", "09:30", "16:00"), day("2026-04-15", "09:30", "16:00")));
        take(CalendarEvents.on(day("2026-04-21", "10:00", "15:00")).as(CalendarEvents.UID, 1));

        assertThat(shown("2026-04-01", "2026-05-01")).containsExactly("2026-04-21 10:00 15:00");
    }

    private void take(CalendarEvent event) throws Exception {
        Path file = Files.writeString(home.resolve("entry.ics"), CalendarEvents.request(event));
        khal("import", "--batch", "-a", "training", file.toString());
    }

    private List<String> shown(String from, String to) throws Exception {
        return khal("list", "--day-format", "", "--format", "{start-date} {start-time} {end-time}", from, to);
    }

    private List<String> khal(String... words) throws Exception {
        Process khal = started(
                Stream.concat(Stream.of("khal", "-c", home.resolve("settings").toString()), Stream.of(words))
                        .toList());
        String said = new String(khal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(khal.waitFor()).as(said).isZero();
        return said.lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean isHere() {
        try {
            return started(List.of("khal", "--version")).waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
