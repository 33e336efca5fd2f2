package org.wherry.booking.service;

/**
 * What came of the wishes for a session that has a date now.
 *
 * @param offered how many are offered a place, to be accepted in time
 * @param waiting how many wait in line behind them
 * @param passedOver for how many there is no place on this date, because of a clash or another rule
 */
public record Dated(int offered, int waiting, int passedOver) {}
