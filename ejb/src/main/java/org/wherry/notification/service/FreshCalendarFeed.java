package org.wherry.notification.service;

import org.wherry.notification.model.CalendarFeedRow;

/**
 * A calendar address that was just made; it is shown this once.
 *
 * @param address what the calendar is given
 * @param row everything else about it
 */
public record FreshCalendarFeed(String address, CalendarFeedRow row) {

    @Override
    public String toString() {
        return "a fresh calendar address";
    }
}
