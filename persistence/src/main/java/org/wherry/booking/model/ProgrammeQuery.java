package org.wherry.booking.model;

import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Refusal;

/**
 * Which sessions of the programme to list; null or blank means any.
 *
 * @param from the earliest first day; what is still to come when it is null
 * @param to the latest first day
 * @param q words that must all stand in the course's title or summary
 * @param locality a locality's code or id outside
 * @param format how it is held, as the courses say it
 * @param available only sessions on which anybody could book a place now
 * @param course a course's id outside
 */
public record ProgrammeQuery(
        LocalDate from, LocalDate to, String q, String locality, String format, boolean available, UUID course) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Everything from today on. */
    public static final ProgrammeQuery UPCOMING = new ProgrammeQuery(null, null, null, null, null, false, null);

    /** Refuses years that no programme has, and an end before the start. */
    public ProgrammeQuery {
        if (isOutside(from) || isOutside(to) || from != null && to != null && to.isBefore(from)) {
            throw new Refusal(CommonRefusal.NO_SUCH_PERIOD);
        }
        locality = wordOrNull(locality);
        format = wordOrNull(format);
    }

    /** Whether it asks for what is still to come, since it names no day to begin with: what is over today is left out. */
    boolean beginsOn(LocalDate today) {
        return from == null && (to == null || !to.isBefore(today));
    }

    private static boolean isOutside(LocalDate day) {
        return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    }

    private static String wordOrNull(String typed) {
        String word = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
        return word.isEmpty() ? null : word;
    }
}
