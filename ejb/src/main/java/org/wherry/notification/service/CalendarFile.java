package org.wherry.notification.service;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A feed as a calendar reads it.
 *
 * @param text iCalendar
 * @param tag the same for as long as it says the same, whenever it was written
 */
public record CalendarFile(String text, String tag) {

    private static final Pattern WRITTEN = Pattern.compile("^DTSTAMP:.*\r\n", Pattern.MULTILINE);

    /** The file with a text. */
    static CalendarFile of(String text) {
        String news = WRITTEN.matcher(text).replaceAll("");
        return new CalendarFile(
                text,
                UUID.nameUUIDFromBytes(news.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
