package org.wherry.booking.service;

import org.wherry.booking.model.BookingRow;

/**
 * What became of a request with a key.
 *
 * @param row the booking
 * @param repeated whether the same request had made it before
 */
public record Placed(BookingRow row, boolean repeated) {}
