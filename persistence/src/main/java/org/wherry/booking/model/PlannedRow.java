package org.wherry.booking.model;

import java.time.LocalDate;
import java.util.UUID;
import org.wherry.scheduling.model.SessionState;

/**
 * One line of the coordinator's list of sessions, drafts among them.
 *
 * @param id the session's id outside
 * @param venue by name; null while it is not known
 * @param held how many places are confirmed or held for somebody
 * @param waiting how many wait for one
 * @param over whether its last day has ended
 * @param onPaper whether its feedback is collected on paper
 */
public record PlannedRow(
        UUID id,
        String title,
        SessionState state,
        LocalDate firstDay,
        LocalDate lastDay,
        String venue,
        int capacity,
        int held,
        int waiting,
        boolean over,
        boolean onPaper) {

    /** Whether it is over and its register has not been closed. */
    public boolean isRegisterOpen() {
        return state == SessionState.PUBLISHED && over;
    }
}
