package org.wherry.notification.model;

import org.wherry.common.model.SearchWords;

/**
 * Which messages to list.
 *
 * @param q words that must all stand in the address or the subject; blank: any
 * @param standing where they stand; null: any
 * @param kind why they are sent; null: any
 * @param booking the reference of the booking that they are about; blank: any
 */
public record OutboxQuery(String q, MessageStanding standing, Kind kind, String booking) {

    /** Every message. */
    public static final OutboxQuery ALL = new OutboxQuery(null, null, null, null);

    /** Takes out of a reference what no reference has and no database keeps. */
    public OutboxQuery {
        booking = booking == null ? null : booking.replaceAll("\\p{Cntrl}", "").strip();
    }

    SearchWords words() {
        return SearchWords.of(q);
    }
}
