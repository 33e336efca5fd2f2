package org.wherry.statistics.service;

import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.Rate;

/**
 * What became of the places of one delivery: ever confirmed − cancelled − apologies − no-shows + walk-ins =
 * attended + partly attended.
 *
 * @param session its id
 * @param firstDay its first day
 * @param capacity its places
 * @param everConfirmed bookings that were confirmed at some time
 * @param cancelled those of them that were cancelled, by whomever
 * @param apologies confirmed, absent, and sent word
 * @param noShows confirmed and absent without a word
 * @param walkIns came without a confirmed booking
 * @param attended were there on all days
 * @param partly were there for any less
 * @param holds whether the equation holds; null until the register is closed
 */
public record SessionCount(
        UUID session,
        LocalDate firstDay,
        long capacity,
        long everConfirmed,
        long cancelled,
        long apologies,
        long noShows,
        long walkIns,
        long attended,
        long partly,
        Boolean holds) {

    /** Attended and partly attended, walk-ins included, out of the places. */
    public Rate occupancy() {
        return new Rate(attended + partly, capacity);
    }
}
