package org.wherry.booking.falsifier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.wherry.booking.model.SessionPlaces;
import org.wherry.booking.model.SessionPlacesBook;

/** A book of places that reads without a lock, and leaves the others time to do the same. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnlockedPlaces extends SessionPlacesBook {

    private static final long LONG_ENOUGH_FOR_ALL_TO_READ = 1500;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Override
    public SessionPlaces lockFor(long session) {
        SessionPlaces places = entities.find(SessionPlaces.class, session);
        try {
            Thread.sleep(LONG_ENOUGH_FOR_ALL_TO_READ);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return places;
    }
}
