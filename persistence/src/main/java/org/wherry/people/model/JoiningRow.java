package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has asked to join, as those who decide see them.
 *
 * @param id the id outside
 * @param agency the agency they picked, or null
 * @param askedAgency the name of one that is not here, or null
 * @param aboutAgency what they say of it, or null
 * @param askedAt when they asked
 */
public record JoiningRow(
        UUID id,
        String name,
        String email,
        String jobTitle,
        String agency,
        String askedAgency,
        String aboutAgency,
        Joining.State state,
        Instant askedAt) {

    /** Whether a coordinator has to say which agency it is. */
    public boolean isAgencyAsked() {
        return state == Joining.State.AGENCY_ASKED;
    }
}
