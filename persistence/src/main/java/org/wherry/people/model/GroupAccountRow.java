package org.wherry.people.model;

import java.util.UUID;

/**
 * A group account, as lists show it.
 *
 * @param id the id outside
 * @param agencyId the agency's id outside
 * @param agency its name
 * @param mailbox where it is read
 * @param contactId the contact's id outside
 * @param contact who reads it
 * @param people how many of the people there have no address of their own
 * @param closed whether nobody is written to through it any more
 */
public record GroupAccountRow(
        UUID id,
        UUID agencyId,
        String agency,
        String mailbox,
        UUID contactId,
        String contact,
        long people,
        boolean closed) {}
