package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Period;

/** When agencies are closed, and how long their approvers have. */
@ApplicationScoped
public class ClosedDays {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds some days. */
    public void add(AgencyClosedDays days) {
        entities.persist(days);
        entities.flush();
    }

    /** Takes some days back. */
    public void remove(AgencyClosedDays days) {
        entities.remove(days);
        entities.flush();
    }

    /** The days with an id outside. */
    public Optional<AgencyClosedDays> find(UUID id) {
        return entities.createQuery("SELECT d FROM AgencyClosedDays d WHERE d.publicId = :id", AgencyClosedDays.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of some agencies (ids inside) that are not over, the soonest first. */
    public List<AgencyClosedDays> of(Collection<Long> agencies, LocalDate today) {
        return agencies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT d FROM AgencyClosedDays d WHERE d.agencyId IN :agencies AND d.to >= :today"
                                        + " ORDER BY d.from, d.id",
                                AgencyClosedDays.class)
                        .setParameter("agencies", agencies)
                        .setParameter("today", today)
                        .getResultList();
    }

    /** When at least one of some agencies (ids inside) is closed, from a day on. */
    public List<Period> periods(Collection<Long> agencies, LocalDate from) {
        return of(agencies, from).stream().map(AgencyClosedDays::days).toList();
    }

    /** How long the approvers of an agency (id inside) have, where it said so. */
    public Optional<AgencyTerms> terms(long agency) {
        return Optional.ofNullable(entities.find(AgencyTerms.class, agency));
    }

    /** Adds what an agency said. */
    public void add(AgencyTerms terms) {
        entities.persist(terms);
        entities.flush();
    }
}
