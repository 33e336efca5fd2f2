package org.wherry.notification.model;

import java.util.Optional;

/**
 * A booking as its delegate's calendar has it.
 *
 * @param bookingId the booking (id inside)
 * @param delegateId whose it is (id inside)
 * @param name the delegate's name
 * @param replaces the booking (id inside) that it took over from
 * @param event what stands in the calendar; cancelled unless the place is theirs
 */
public record BookedEvent(long bookingId, long delegateId, String name, Optional<Long> replaces, CalendarEvent event) {}
