package org.wherry.common.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write one: 14/4/2026, 14.4.26, 14 April 2026, 14 apr 26 or 2026-04-14. */
final class TypedDate {

    /** The earliest and latest years that are taken for a year and not for a slip of the finger. */
    private static final int EARLIEST = 1900, LATEST = 2199;

    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s/.,-]+(\\d{1,2}|\\p{L}{3,})[\\s/.,-]+(\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {}

    /** The date in this text, or nothing when it is none. */
    static Optional<LocalDate> parse(String text) {
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        if (iso.matches()) {
            return of(iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher parts = PARTS.matcher(trimmed);
        return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    /** The date of a day, a month (its number or its name) and a year (of two digits or four), or nothing. */
    static Optional<LocalDate> of(String day, String month, String year) {
        try {
            int typed = Integer.parseInt(year.strip());
            int fourDigits = year.strip().length() <= 2 ? 2000 + typed : typed;
            if (fourDigits < EARLIEST || fourDigits > LATEST) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(fourDigits, month(month.strip()), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int month(String typed) {
        if (typed.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(typed);
        }
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            if (typed.length() >= 3 && name.startsWith(typed.toLowerCase(Locale.UK))) {
                return month.getValue();
            }
        }
        throw new DateTimeException("No month is called " + typed);
    }
}
