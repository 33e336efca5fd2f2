package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.wherry.common.model.Refusal;

/** Places of a session that are kept for one sector until a moment, and are anybody's afterwards. */
@Embeddable
public class Share {

    @Column(name = "sector_id")
    private long sector;

    private int places;

    private Instant until;

    protected Share() {}

    /** Keeps places, at least one, for a sector (its id inside). */
    public Share(long sector, int places, Instant until) {
        if (places < 1) {
            throw new Refusal(SessionRefusal.SHARE_OF_NOTHING);
        }
        this.sector = sector;
        this.places = places;
        this.until = Objects.requireNonNull(until);
    }

    /** The id inside of the sector. */
    public long sector() {
        return sector;
    }

    /** How many places. */
    public int places() {
        return places;
    }

    /** When they become anybody's. */
    public Instant until() {
        return until;
    }

    /** Whether they are still kept. */
    public boolean isKept(Instant now) {
        return now.isBefore(until);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share
                && sector == share.sector
                && places == share.places
                && until.equals(share.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sector, places, until);
    }
}
