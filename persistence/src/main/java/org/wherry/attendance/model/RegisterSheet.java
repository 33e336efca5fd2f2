package org.wherry.attendance.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The register as it lies on the table.
 *
 * @param session whose it is
 * @param days in their order
 * @param lines who is expected or came, by name
 */
public record RegisterSheet(TaughtSession session, List<TaughtDay> days, List<Line> lines) {

    /** Copies the lists. */
    public RegisterSheet {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    /**
     * One person.
     *
     * @param person the id outside
     * @param name as they write it themselves
     * @param agency under which they come, or null
     * @param reference of their booking; null for a walk-in
     * @param underEighteen whether they are under 18
     * @param marks by the day's id; a day without one is not marked yet
     */
    public record Line(
            UUID person, String name, String agency, String reference, boolean underEighteen, Map<UUID, Mark> marks) {

        /** Copies the marks. */
        public Line {
            marks = Map.copyOf(marks);
        }

        /** Whether they came without a booking. */
        public boolean isWalkIn() {
            return reference == null;
        }
    }
}
