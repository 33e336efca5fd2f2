package org.wherry.booking.model;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wherry.scheduling.model.DayTimes;
import org.wherry.scheduling.model.SessionDay;

/** The real times of the days of the sessions on one page, in one query. */
final class SessionDays {

    private SessionDays() {}

    /** The times by session (ids inside), each in order. */
    static Map<Long, List<DayTimes>> of(EntityManager entities, Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT d.session.id, d FROM SessionDay d WHERE d.session.id IN :sessions ORDER BY d.position",
                        Object[].class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> ((SessionDay) row[1]).times(), Collectors.toList())));
    }
}
