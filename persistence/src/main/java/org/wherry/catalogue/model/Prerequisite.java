package org.wherry.catalogue.model;

import java.time.LocalDate;
import java.util.Set;
import org.wherry.common.model.Refusal;

/**
 * One thing that a course asks somebody to have attended before; all of a course's have to be met.
 *
 * @param anyOf the courses (ids inside) of which one is enough; at least one
 * @param from attended on this day or later; null where any day will do
 * @param withinYears attended not longer ago than this, 1 to 20; null where any day will do; never with {@code from}
 * @param sectors the sectors (ids inside) it is asked of; empty: everybody
 */
public record Prerequisite(Set<Long> anyOf, LocalDate from, Integer withinYears, Set<Long> sectors) {

    /** The longest time that can be asked for. */
    public static final int YEARS_MAX = 20;

    public Prerequisite {
        anyOf = Set.copyOf(anyOf);
        sectors = Set.copyOf(sectors);
        if (anyOf.isEmpty()) {
            throw new Refusal(CatalogueRefusal.PREREQUISITE_WITHOUT_COURSE);
        }
        if (from != null && withinYears != null) {
            throw new Refusal(CatalogueRefusal.FROM_OR_WITHIN);
        }
        if (withinYears != null && (withinYears < 1 || withinYears > YEARS_MAX)) {
            throw new Refusal(CatalogueRefusal.YEARS_IMPOSSIBLE);
        }
    }

    /** Whether it is asked of somebody who works in a sector; null for whoever works in none. */
    public boolean isAskedOf(Long sector) {
        return sectors.isEmpty() || sector != null && sectors.contains(sector);
    }

    /** The first day on which having attended is enough, for a session that begins on a day; null where any will do. */
    public LocalDate enoughSince(LocalDate begins) {
        return withinYears == null ? from : begins.minusYears(withinYears);
    }
}
