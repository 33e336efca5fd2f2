package org.wherry.booking.service;

import java.util.List;
import org.wherry.booking.model.LineRow;

/**
 * The waiting list of a session, with what can be done about it.
 *
 * @param placesLeft how many places are free
 * @param heldBack how many of those were added and wait for a coordinator's word
 * @param automatic whether freed places are offered by themselves
 * @param firstComeFirstServed whether a free place goes to the first who takes it, because the start is near
 * @param line who waits, first in line first
 */
public record WaitingList(
        int placesLeft, int heldBack, boolean automatic, boolean firstComeFirstServed, List<LineRow> line) {

    /** Keeps the line from being changed. */
    public WaitingList {
        line = List.copyOf(line);
    }

    /** How many places can be offered now. */
    public int canOffer() {
        return Math.min(placesLeft, line.size());
    }
}
