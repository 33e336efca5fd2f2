package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The price bands. */
@ApplicationScoped
public class PriceList {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a price. */
    public void add(PriceBand band) {
        entities.persist(band);
        entities.flush();
    }

    /** Takes a price away: places cost nothing there. */
    public void remove(PriceBand band) {
        entities.remove(band);
        entities.flush();
    }

    /** All of them, by programme and kind of agency. */
    public List<PriceBand> all() {
        return entities.createQuery("SELECT b FROM PriceBand b ORDER BY b.programme, b.agencyKind", PriceBand.class)
                .getResultList();
    }

    /** The one with an id outside. */
    public Optional<PriceBand> find(UUID id) {
        return entities.createQuery("SELECT b FROM PriceBand b WHERE b.publicId = :id", PriceBand.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What a place on a course costs an agency (ids inside), by the course’s programme and the agency’s kind. */
    public Optional<Price> priceFor(long course, long agency) {
        return entities.createQuery(
                        "SELECT b FROM PriceBand b, Agency a, Course c WHERE a.id = :agency AND b.agencyKind = a.kind"
                                + " AND c.id = :course AND b.programme = c.programme",
                        PriceBand.class)
                .setParameter("agency", agency)
                .setParameter("course", course)
                .getResultStream()
                .findFirst()
                .map(PriceBand::price);
    }

    /** Writes what has been changed, so that the database can say no now. */
    public void flush() {
        entities.flush();
    }
}
