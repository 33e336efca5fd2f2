package org.wherry.attendance.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.CountyTime;

/**
 * A session, as those who deliver it see it in their list.
 *
 * @param id the id inside
 * @param session the id outside
 * @param courseTitle what is taught
 * @param state as scheduling keeps it: PUBLISHED, COMPLETED or CALLED_OFF
 * @param firstDay its first day
 * @param lastDay its last day
 * @param venue where, or null
 * @param expected how many confirmed bookings it has
 * @param closedAt when its register was closed; null while it is open
 */
public record TaughtSession(
        long id,
        UUID session,
        String courseTitle,
        String state,
        LocalDate firstDay,
        LocalDate lastDay,
        String venue,
        long expected,
        Instant closedAt) {

    /** How many days before the first day, and after the last, a trainer sees who comes. */
    public static final int WINDOW_DAYS = 14;

    /** Whether its register is closed. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether the organiser called it off. */
    public boolean isCalledOff() {
        return "CALLED_OFF".equals(state);
    }

    /**
     * Whether those who deliver it may see its register: from {@value #WINDOW_DAYS} days before until as many days
     * after, or for as long as the register is open.
     */
    public boolean isOpenToTrainers(Instant now) {
        LocalDate today = CountyTime.dateOf(now);
        boolean soon = !today.isBefore(firstDay.minusDays(WINDOW_DAYS));
        boolean recent = !today.isAfter(lastDay.plusDays(WINDOW_DAYS));
        return soon && (recent || !isClosed() && !isCalledOff());
    }
}
