package org.wherry.booking.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Rule 4 of a place, as a port: what somebody has learnt before. Attendance answers it. */
public interface PriorLearning {

    /**
     * When somebody last attended each of some courses in full.
     *
     * @param person who (id inside)
     * @param courses which courses (ids inside)
     * @return the last day of the latest session of each; a course that they did not attend has none
     */
    Map<Long, LocalDate> lastAttended(long person, Collection<Long> courses);
}
