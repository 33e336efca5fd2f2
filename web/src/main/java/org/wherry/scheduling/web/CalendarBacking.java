package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wherry.common.model.CountyTime;
import org.wherry.scheduling.model.CalendarEntry;
import org.wherry.scheduling.model.CalendarMonth;
import org.wherry.scheduling.service.CalendarService;

/** A month of sessions: as a grid, and as a list that says the same. */
@Named("calendar")
@RequestScoped
public class CalendarBacking {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    @Inject
    private CalendarService calendar;

    @Inject
    private Clock clock;

    private String month;
    private CalendarMonth shown;

    /** Reads the month of the address; the present one where that names none. */
    public void load() {
        shown = calendar.month(wanted());
    }

    private YearMonth wanted() {
        YearMonth now = YearMonth.from(CountyTime.dateOf(clock.instant()));
        try {
            YearMonth named = month == null ? now : YearMonth.parse(month.strip());
            boolean known = !named.isBefore(CalendarMonth.EARLIEST) && !named.isAfter(CalendarMonth.LATEST);
            return known ? named : now;
        } catch (DateTimeParseException noMonth) {
            return now;
        }
    }

    /** A month by its name, such as "April 2026". */
    public String name(YearMonth named) {
        return NAME.format(named);
    }

    /** The days of the week, from Monday. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                .toList();
    }

    /** Where more is said of a session: drafts are looked at by those who plan them. */
    public String link(CalendarEntry entry) {
        return (entry.state().isPublic() ? "/booking/session?id=" : "/scheduling/publish?id=") + entry.session();
    }

    public CalendarMonth getShown() {
        return shown;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
