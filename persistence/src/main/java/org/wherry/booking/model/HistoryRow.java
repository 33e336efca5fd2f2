package org.wherry.booking.model;

import java.time.Instant;

/**
 * One thing that happened to a booking, as people read it.
 *
 * @param at when
 * @param to the state after; the same as before where something else than the state changed
 * @param changed whether the state changed
 * @param answered which awaited word was given or refused, or null
 * @param by who did it, by name; null: a job
 * @param self whether that is the delegate
 * @param reason why, or null
 */
public record HistoryRow(
        Instant at, BookingState to, boolean changed, Awaited answered, String by, boolean self, String reason) {}
