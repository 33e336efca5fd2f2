package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.wherry.common.model.Refusal;

/** What a new session of a course begins with; each of them may be left open. */
@Embeddable
public class Usual {

    /** The most places that can be said. */
    public static final int CAPACITY_MAX = 2000;

    @Column(name = "usual_venue_id")
    private Long venueId;

    @Column(name = "usual_capacity")
    private Integer capacity;

    @Column(name = "usual_minimum")
    private Integer minimum;

    /** Leaves everything open. */
    public Usual() {}

    /**
     * Says what is usual.
     *
     * @param venueId the venue's id inside, or null
     * @param capacity how many places, 1 to {@value #CAPACITY_MAX}, or null
     * @param minimum the fewest delegates, never more than the places, or null
     */
    public Usual(Long venueId, Integer capacity, Integer minimum) {
        if (isImpossible(capacity) || isImpossible(minimum)) {
            throw new Refusal(CatalogueRefusal.PLACES_IMPOSSIBLE);
        }
        if (minimum != null && (capacity == null || minimum > capacity)) {
            throw new Refusal(CatalogueRefusal.MINIMUM_ABOVE_CAPACITY);
        }
        this.venueId = venueId;
        this.capacity = capacity;
        this.minimum = minimum;
    }

    private static boolean isImpossible(Integer places) {
        return places != null && (places < 1 || places > CAPACITY_MAX);
    }

    /** The venue's id inside. */
    public Optional<Long> venueId() {
        return Optional.ofNullable(venueId);
    }

    /** How many places. */
    public Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }

    /** The fewest delegates for it to run. */
    public Optional<Integer> minimum() {
        return Optional.ofNullable(minimum);
    }
}
