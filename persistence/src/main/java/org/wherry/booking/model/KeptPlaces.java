package org.wherry.booking.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The places of a session that are kept for sectors until a moment.
 *
 * @param free how many places are free just now
 * @param shares what is kept; no two for one sector
 */
public record KeptPlaces(int free, List<Share> shares) {

    /**
     * What is kept for one sector.
     *
     * @param sector the sector (id inside)
     * @param places how many places
     * @param held how many of the session's places people of the sector hold already
     * @param until when what is left becomes anybody's
     */
    public record Share(long sector, int places, long held, Instant until) {

        long left() {
            return Math.max(0, places - held);
        }
    }

    /** Copies the shares. */
    public KeptPlaces {
        shares = List.copyOf(shares);
    }

    /** Nothing is kept for anybody. */
    public static KeptPlaces none() {
        return new KeptPlaces(0, List.of());
    }

    /** Whether nothing is kept for anybody. */
    public boolean isNothing() {
        return shares.stream().allMatch(share -> share.left() == 0);
    }

    /** Whether no free place is open to a sector (null: none). */
    public boolean isClosedTo(Long sector) {
        return keptFromUntil(sector).isPresent();
    }

    /** The same once one of the free places has gone to somebody of a sector (null: none). */
    public KeptPlaces afterOneFor(Long sector) {
        return new KeptPlaces(
                free - 1,
                shares.stream()
                        .map(share -> Objects.equals(share.sector(), sector)
                                ? new Share(share.sector(), share.places(), share.held() + 1, share.until())
                                : share)
                        .toList());
    }

    /** Until when every free place is kept for others than a sector (null: none); nothing where one is open to it. */
    public Optional<Instant> keptFromUntil(Long sector) {
        List<Share> others = shares.stream()
                .filter(share -> !Objects.equals(share.sector(), sector) && share.left() > 0)
                .toList();
        long kept = others.stream().mapToLong(Share::left).sum();
        return free > 0 && free <= kept ? others.stream().map(Share::until).max(Instant::compareTo) : Optional.empty();
    }
}
