package org.wherry.statistics.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The figures that others published. */
@ApplicationScoped
public class ImportedFigures {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Attaches one. */
    public void add(ImportedFigure figure) {
        entities.persist(figure);
        entities.flush();
    }

    /** Those about a series, in their order. */
    public List<ImportedFigure> ofSeries(long series) {
        return entities.createQuery(
                        "SELECT f FROM ImportedFigure f WHERE f.seriesId = :series ORDER BY f.position, f.id",
                        ImportedFigure.class)
                .setParameter("series", series)
                .getResultList();
    }

    /** Those about no series, in their order. */
    public List<ImportedFigure> ofNoSeries() {
        return entities.createQuery(
                        "SELECT f FROM ImportedFigure f WHERE f.seriesId IS NULL ORDER BY f.position, f.id",
                        ImportedFigure.class)
                .getResultList();
    }
}
