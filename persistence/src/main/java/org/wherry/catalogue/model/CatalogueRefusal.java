package org.wherry.catalogue.model;

import org.wherry.common.model.Reason;

/** Why the catalogue refuses. */
public enum CatalogueRefusal implements Reason {
    /** The programme already has a course of that title. */
    TITLE_TAKEN,
    /** A course lasts 1 to 20 days of more than 0 and at most 12 hours. */
    LENGTH_IMPOSSIBLE,
    /** There is a provider of that name already. */
    PROVIDER_TAKEN
}
