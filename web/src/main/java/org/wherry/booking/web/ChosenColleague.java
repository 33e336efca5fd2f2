package org.wherry.booking.web;

import java.util.UUID;
import org.wherry.booking.model.Colleague;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.common.model.NoSuch;

/** A colleague and their post as one choice of a list. */
final class ChosenColleague {

    private static final String BETWEEN = "|";

    private ChosenColleague() {}

    static String of(Colleague colleague) {
        return colleague.person() + BETWEEN + (colleague.post() == null ? "" : colleague.post());
    }

    /** Reads what a list sent back; what it never offered is nobody. */
    static Chosen read(String chosen) {
        int between = chosen == null ? -1 : chosen.indexOf(BETWEEN);
        try {
            String post = chosen.substring(between + 1);
            return new Chosen(
                    UUID.fromString(chosen.substring(0, between)), post.isEmpty() ? null : UUID.fromString(post));
        } catch (RuntimeException unreadable) {
            throw new NoSuch("person", chosen);
        }
    }
}
