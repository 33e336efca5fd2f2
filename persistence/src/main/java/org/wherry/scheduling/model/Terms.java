package org.wherry.scheduling.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wherry.common.model.Refusal;

/**
 * On what terms a session is held: in which room, for whom, with what kept for whom, and by which numbers.
 *
 * @param room a room of the session's venue, or null while that is not settled
 * @param openness who it is open to
 * @param networks the networks (ids inside) whose members it is for
 * @param invited the people (ids inside) it is for
 * @param shares places kept for sectors, one share for each at most
 */
public record Terms(
        Room room,
        Openness openness,
        Set<Long> networks,
        Set<Long> invited,
        List<Share> shares,
        SessionSettings settings) {

    /** Refuses a session for some that names nobody, and two shares for one sector. */
    public Terms {
        Objects.requireNonNull(openness);
        Objects.requireNonNull(settings);
        networks = openness == Openness.NETWORK ? Set.copyOf(networks) : Set.of();
        invited = openness == Openness.INVITED ? Set.copyOf(invited) : Set.of();
        shares = List.copyOf(shares);
        if (openness == Openness.NETWORK && networks.isEmpty() || openness == Openness.INVITED && invited.isEmpty()) {
            throw new Refusal(SessionRefusal.FOR_NOBODY);
        }
        if (shares.stream().map(Share::sector).distinct().count() < shares.size()) {
            throw new Refusal(SessionRefusal.SHARED_TWICE);
        }
    }

    /** The usual ones: for all, or for the agencies that are named elsewhere. */
    static Terms usual(boolean forAgencies) {
        return new Terms(
                null,
                forAgencies ? Openness.AGENCIES : Openness.ALL,
                Set.of(),
                Set.of(),
                List.of(),
                SessionSettings.usual());
    }

    /** Refuses so many places where the room, the minimum or the shares do not go with them. */
    void fit(int capacity) {
        if (room != null && capacity > room.fireLimit()) {
            throw new Refusal(SessionRefusal.ABOVE_FIRE_LIMIT, room.fireLimit());
        }
        if (settings.minimum() > capacity) {
            throw new Refusal(SessionRefusal.MINIMUM_ABOVE_CAPACITY);
        }
        int shared = shares.stream().mapToInt(Share::places).sum();
        if (shared > capacity) {
            throw new Refusal(SessionRefusal.SHARES_ABOVE_CAPACITY, shared);
        }
    }
}
