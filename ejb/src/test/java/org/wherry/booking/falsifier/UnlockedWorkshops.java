package org.wherry.booking.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.wherry.booking.model.WorkshopPlaces;
import org.wherry.booking.model.WorkshopPlacesBook;

/** A book of workshops' places that reads without a lock, and leaves the others time to do the same. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnlockedWorkshops extends WorkshopPlacesBook {

    private static final long LONG_ENOUGH_FOR_ALL_TO_READ = 1500;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Override
    public List<WorkshopPlaces> lockFor(Collection<Long> workshops) {
        List<WorkshopPlaces> places = workshops.stream()
                .map(workshop -> entities.find(WorkshopPlaces.class, workshop))
                .toList();
        try {
            Thread.sleep(LONG_ENOUGH_FOR_ALL_TO_READ);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return places;
    }
}
