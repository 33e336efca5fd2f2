package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When approvers are away, and who stands in. */
@ApplicationScoped
public class Absences {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(Absence absence) {
        entities.persist(absence);
        entities.flush();
    }

    /** Takes one back. */
    public void remove(Absence absence) {
        entities.remove(absence);
        entities.flush();
    }

    /** The one with an id outside. */
    public Optional<Absence> find(UUID id) {
        return entities.createQuery("SELECT a FROM Absence a WHERE a.publicId = :id", Absence.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Somebody's (ids inside) that are not over, the soonest first. */
    public List<Absence> of(Collection<Long> person, LocalDate today) {
        return entities.createQuery(
                        "SELECT a FROM Absence a WHERE a.personId IN :person AND a.to >= :today ORDER BY a.from",
                        Absence.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    /** Who is away on a day, each with their deputy where they named one (ids inside). */
    public Map<Long, Optional<Long>> on(LocalDate day) {
        Map<Long, Optional<Long>> away = new HashMap<>();
        entities.createQuery("SELECT a FROM Absence a WHERE a.from <= :day AND a.to >= :day", Absence.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(absence -> away.put(absence.personId(), absence.deputyId()));
        return away;
    }
}
