package org.wherry.people.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One agency in a list.
 *
 * @param id the id outside
 * @param name the name that people read
 * @param kind what sort of organisation it is
 * @param sector its sector's name
 * @param locality its locality's name, or null where it works everywhere
 * @param parent the name of the agency that it is part of, or null
 * @param state how it stands today
 * @param closes the first day on which it is closed, or null
 * @param survivor the name of the agency that stands for it, or null unless it was merged
 */
public record AgencyRow(
        UUID id,
        String name,
        Agency.Kind kind,
        String sector,
        String locality,
        String parent,
        AgencyState state,
        LocalDate closes,
        String survivor) {

    /** Whether people can take up work there. */
    public boolean isOpen() {
        return state == AgencyState.OPEN || state == AgencyState.CLOSING;
    }
}
