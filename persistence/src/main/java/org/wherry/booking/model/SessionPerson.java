package org.wherry.booking.model;

import java.util.UUID;

/**
 * Somebody with a live booking of a session, as those who run it ring them.
 *
 * @param person their id outside
 * @param reference what the booking is called
 * @param agency whom they come for, or null
 * @param email where they can be written to, or null
 * @param mobile the number that they left for such a day, or null
 * @param fromElsewhere whether they come for an agency outside the county
 */
public record SessionPerson(
        UUID person,
        String reference,
        String name,
        String agency,
        BookingState state,
        String email,
        String mobile,
        boolean fromElsewhere) {}
