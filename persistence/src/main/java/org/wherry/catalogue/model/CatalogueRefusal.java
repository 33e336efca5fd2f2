package org.wherry.catalogue.model;

import org.wherry.common.model.Reason;

/** Why the catalogue refuses. */
public enum CatalogueRefusal implements Reason {
    /** The programme already has a course of that title. */
    TITLE_TAKEN,
    /** A course lasts 1 to 20 days of more than 0 and at most 12 hours. */
    LENGTH_IMPOSSIBLE,
    /** There is a provider of that name already. */
    PROVIDER_TAKEN,
    /** Another course has that code. */
    CODE_TAKEN,
    /** A code is two to four capitals, a hyphen and three to five figures. */
    CODE_IMPOSSIBLE,
    /** A course keeps the code that it has. */
    CODE_STAYS,
    /** A time is 1 to 120 months. */
    MONTHS_IMPOSSIBLE,
    /** A session has 1 to 2000 places. */
    PLACES_IMPOSSIBLE,
    /** The minimum is above the places, or there are no places said. */
    MINIMUM_ABOVE_CAPACITY,
    /** A prerequisite names at least one course. */
    PREREQUISITE_WITHOUT_COURSE,
    /** A prerequisite is either from a date or within years. */
    FROM_OR_WITHIN,
    /** A time is 1 to 20 years. */
    YEARS_IMPOSSIBLE,
    /** A course has at most so many prerequisites. */
    TOO_MANY_PREREQUISITES,
    /** A course would ask for itself, straight or by way of others. */
    ASKS_FOR_ITSELF,
    /** It is archived, and offered for no new session. */
    ARCHIVED,
    /** It is archived already, or not archived. */
    ARCHIVE_SETTLED,
    /** Nobody waives what a course asks of themselves. */
    OWN_WAIVER,
    /** A waiver would end before it begins. */
    WAIVER_IN_THE_PAST,
    /** The waiver was withdrawn already. */
    WAIVER_SETTLED,
    /** A file of that type cannot be handed out. */
    FILE_TYPE,
    /** A file is at most 10 MB, and not empty. */
    FILE_SIZE,
    /** The material was withdrawn already. */
    MATERIAL_SETTLED
}
