package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The places of all workshops. */
@ApplicationScoped
public class WorkshopPlacesBook {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * The places of some workshops (ids inside), read afresh and locked until the transaction ends, in the order of
     * their ids: two who change in opposite directions do not wait for each other.
     */
    public List<WorkshopPlaces> lockFor(Collection<Long> workshops) {
        return workshops.stream().sorted().distinct().map(this::lockFor).toList();
    }

    private WorkshopPlaces lockFor(long workshop) {
        return entities.createQuery("SELECT w FROM WorkshopPlaces w WHERE w.id = :workshop", WorkshopPlaces.class)
                .setParameter("workshop", workshop)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getSingleResult();
    }
}
