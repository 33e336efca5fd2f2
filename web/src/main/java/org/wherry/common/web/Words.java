package org.wherry.common.web;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Rate;
import org.wherry.common.model.Refusal;

/** How Wherry says things: texts with something filled in, days, times and numbers. */
public final class Words {

    private static final String BUNDLE = Texts.class.getName();

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    /** What was read once: as many as there are texts and patterns. */
    private static final Map<Form, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private static final Map<Form, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    /** A form in which something is said, in the words of a language. */
    private record Form(String text, Locale locale) {

        private MessageFormat ofMessage() {
            return new MessageFormat(text, locale);
        }

        private DateTimeFormatter ofTime() {
            return DateTimeFormatter.ofPattern(text, locale);
        }
    }

    private Words() {}

    /**
     * The text of a key, with {@code given} filled in.
     *
     * @param key a key of {@link Texts}; an unknown one is shown between question marks, and fails a test
     * @param given one value, or a list of values, for {0}, {1} …; days, instants and whole numbers are said as
     *     this class says them
     */
    public static String say(String key, Object given) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale(), Words.class.getClassLoader());
        if (!texts.containsKey(key)) {
            return "???" + key + "???";
        }
        List<?> values = given instanceof List<?> list ? list : given == null ? List.of() : List.of(given);
        MessageFormat format = FORMATS.computeIfAbsent(new Form(texts.getString(key), locale()), Form::ofMessage);
        // A format is not safe for two at once; a copy of it is quicker than reading the text anew.
        return ((MessageFormat) format.clone())
                .format(values.stream().map(Words::readable).toArray());
    }

    /** The text of a key that has nothing to fill in. */
    public static String say(String key) {
        return say(key, null);
    }

    /** What somebody is told who was refused: why, and what to do instead. */
    public static String say(Refusal refusal) {
        return say(refusal.reason().key(), List.of(refusal.details()));
    }

    /** A day in full: Tuesday 14 April 2026. */
    public static String day(LocalDate day) {
        return day == null ? "" : pattern("EEEE d MMMM yyyy").format(day);
    }

    /** A day in a table: 14 Apr 2026. */
    public static String shortDay(LocalDate day) {
        return day == null ? "" : pattern("d MMM yyyy").format(day);
    }

    /** From when to when: 9:30am to 4pm. */
    public static String times(LocalTime start, LocalTime end) {
        return start == null || end == null ? "" : say("common.times", List.of(time(start), time(end)));
    }

    /** A time of day: 9:30am, 4pm, midday, midnight. */
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return say("common.midday");
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return say("common.midnight");
        }
        return (time.getMinute() == 0 ? HOUR : HOUR_AND_MINUTE).format(time).toLowerCase(Locale.UK);
    }

    /** A moment as the county's clocks showed it: Tuesday 14 April 2026, 9:30am. */
    public static String instant(Instant instant) {
        if (instant == null) {
            return "";
        }
        var there = instant.atZone(CountyTime.ZONE);
        return say("common.instant", List.of(day(there.toLocalDate()), time(there.toLocalTime())));
    }

    /** A number with its commas: 37,760. */
    public static String number(Number number) {
        return number == null ? "" : NumberFormat.getInstance(locale()).format(number);
    }

    /** A percentage, 84.8 %, or n/a where there is nothing to divide by. */
    public static String rate(Rate rate) {
        if (rate == null) {
            return "";
        }
        return rate.percent()
                .map(percent -> say("common.percent", percent.toPlainString()))
                .orElseGet(() -> say("common.notAvailable"));
    }

    /** Pounds and pence: £1,250.00. */
    public static String money(BigDecimal pounds) {
        return pounds == null ? "" : NumberFormat.getCurrencyInstance(Locale.UK).format(pounds);
    }

    private static Object readable(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Instant instant) {
            return instant(instant);
        }
        // A choice format ("1 place left") needs the number itself; anything else is said as it stands.
        return value instanceof Number ? value : value.toString();
    }

    private static DateTimeFormatter pattern(String pattern) {
        return PATTERNS.computeIfAbsent(new Form(pattern, locale()), Form::ofTime);
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.UK
                : context.getViewRoot().getLocale();
    }
}
