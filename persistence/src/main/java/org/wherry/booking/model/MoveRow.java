package org.wherry.booking.model;

import org.wherry.common.model.Refusal;

/**
 * Somebody who is to be moved, or was.
 *
 * @param reference of the booking that they have now
 * @param delegate by name
 * @param agency where they work, or null
 * @param state of that booking
 * @param obstacle why they cannot be moved, or null
 * @param answer what they said once they were moved, or null
 */
public record MoveRow(
        String reference,
        String delegate,
        String agency,
        BookingState state,
        Refusal obstacle,
        MovedBooking.Answer answer) {

    /** The same, with why it cannot be moved. */
    public MoveRow blockedBy(Refusal why) {
        return new MoveRow(reference, delegate, agency, state, why, answer);
    }
}
