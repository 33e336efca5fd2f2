package org.wherry.booking.model;

import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.scheduling.model.DayTimes;

/**
 * One line of the programme.
 *
 * @param id the session's id outside
 * @param courseId the course's id outside
 * @param format how it is held, in words
 * @param locality where, by name; null while that is not known
 * @param venue null while it is not known, and where it is kept for those who have a place
 * @param placesLeft how many places are neither confirmed nor held for somebody
 * @param waiting how many wait for one
 * @param closed whether only some agencies may come
 */
public record SessionRow(
        UUID id,
        UUID courseId,
        String title,
        Programme programme,
        String format,
        List<DayTimes> days,
        String locality,
        String venue,
        int capacity,
        int placesLeft,
        int waiting,
        boolean closed,
        SessionStatus status) {

    /** The same for somebody from whom is kept where exactly it is. */
    SessionRow withoutTheVenue() {
        return new SessionRow(
                id,
                courseId,
                title,
                programme,
                format,
                days,
                locality,
                null,
                capacity,
                placesLeft,
                waiting,
                closed,
                status);
    }
}
