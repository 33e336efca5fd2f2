package org.wherry.people.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation, as the agency sees it.
 *
 * @param id the id outside
 * @param expired whether it was not answered in time, and can be sent again
 */
public record InvitationRow(
        UUID id, String email, String agency, AgencyInvitation.State state, Instant madeAt, boolean expired) {}
