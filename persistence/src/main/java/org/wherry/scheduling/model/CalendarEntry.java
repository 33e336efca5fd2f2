package org.wherry.scheduling.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One day of a session, as a calendar shows it.
 *
 * @param session the id outside
 * @param title of its course
 * @param state of the session
 * @param day which day
 * @param starts when it begins
 * @param ends when it ends
 * @param number which of its days this is, from 1
 * @param of how many days it has
 * @param venue where, or null where that is not settled or not for everybody
 * @param locality in which, or null
 */
public record CalendarEntry(
        UUID session,
        String title,
        SessionState state,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        int number,
        int of,
        String venue,
        String locality) {}
