package org.wherry.catalogue.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.CourseName;
import org.wherry.people.model.Sector;

/**
 * What has to be attended before, by name.
 *
 * @param anyOf the courses of which one is enough, by title
 * @param from on this day or later, or null
 * @param withinYears not longer ago than this, or null
 * @param sectors the sectors that it is asked of; empty: everybody
 */
public record AskedBefore(List<CourseName> anyOf, LocalDate from, Integer withinYears, List<Sector> sectors) {

    /** The same, as it is said. */
    public AskBefore said() {
        return new AskBefore(
                anyOf.stream().map(CourseName::id).collect(Collectors.toSet()),
                from,
                withinYears,
                sectors.stream().map(Sector::publicId).collect(Collectors.toSet()));
    }
}
