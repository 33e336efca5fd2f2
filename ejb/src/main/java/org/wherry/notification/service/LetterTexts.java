package org.wherry.notification.service;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.wherry.common.model.CountyTime;
import org.wherry.notification.model.SessionFacts;

/** The small words of letters, from {@code texts/notification.properties}, and how they write days and times. */
final class LetterTexts {

    static final Locale LANGUAGE = Locale.UK;
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.wherry.texts.notification", LANGUAGE, LetterTexts.class.getClassLoader());

    private LetterTexts() {}

    /** The text of a key, with what is given filled in. */
    static String say(String key, Object... given) {
        return new MessageFormat(TEXTS.getString("notification." + key), LANGUAGE).format(given);
    }

    /** When a session is, one line for each day: Tuesday 14 April 2026, 9:30am to 4pm. */
    static String days(SessionFacts session) {
        return session.days().stream()
                .map(day -> say("day", day(day.day()), time(day.starts()), time(day.ends())))
                .collect(Collectors.joining("\n"));
    }

    /** Where a session is, or that this is still to be told. */
    static String place(SessionFacts session) {
        return switch (session.where()) {
            case VENUE -> say("venue", session.venue(), session.address());
            case ONLINE -> say("onlineOnly");
            case TO_COME -> say("noVenue");
            case KEPT -> say("venueKept");
        };
    }

    /** Why somebody's wish was passed over, by the key of the refusal; in the second person, as the refusal may not be. */
    static String passedOver(String refusal) {
        String key = "passedOver." + refusal.substring(refusal.lastIndexOf('.') + 1);
        return say(TEXTS.containsKey("notification." + key) ? key : "passedOver.other");
    }

    /** Day and time of an instant, by the county's clock. */
    static String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(CountyTime.ZONE);
        return say("moment", day(there.toLocalDate()), time(there.toLocalTime()));
    }

    /** A number as people read it: 1,250. */
    static String number(long number) {
        return String.format(LANGUAGE, "%,d", number);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", LANGUAGE).format(day);
    }

    /** From when to when: 9:30am to 4pm. */
    static String times(LocalTime starts, LocalTime ends) {
        return say("times", time(starts), time(ends));
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return say("midday");
        }
        return DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "ha" : "h:mma", LANGUAGE)
                .format(time)
                .toLowerCase(LANGUAGE);
    }
}
