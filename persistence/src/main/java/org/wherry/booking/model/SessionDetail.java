package org.wherry.booking.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.wherry.catalogue.model.Kind;
import org.wherry.scheduling.model.TrainerPart;

/**
 * A session as its page shows it.
 *
 * @param row what the programme says of it
 * @param contentNote what in it may distress, or null
 * @param supportContact whom to turn to then, or null
 * @param address where the venue is, or null
 * @param bookingOpens when booking opens, or null for at once
 * @param bookingCloses when booking closes; when it begins at the latest
 * @param site what to know of the place and the price
 * @param hasAgenda whether something is planned for its hours
 */
public record SessionDetail(
        SessionRow row,
        Kind kind,
        String provider,
        BigDecimal hoursPerDay,
        String summary,
        String audience,
        String contentNote,
        String supportContact,
        List<String> outcomes,
        String address,
        List<Trainer> trainers,
        Instant bookingOpens,
        Instant bookingCloses,
        SessionSite site,
        boolean hasAgenda) {

    /** The same for somebody without a place, where trainers' names, the venue and its address are kept from them. */
    public SessionDetail forThoseWithoutAPlace() {
        return new SessionDetail(
                row.withoutTheVenue(),
                kind,
                provider,
                hoursPerDay,
                summary,
                audience,
                contentNote,
                supportContact,
                outcomes,
                null,
                List.of(),
                bookingOpens,
                bookingCloses,
                site.withoutTheWay(),
                hasAgenda);
    }

    /** Whether whoever reads it is told neither who delivers it nor where exactly. */
    public boolean keepsTheWay() {
        return site.hidden() && address == null;
    }

    /** Somebody who delivers it, by name. */
    public record Trainer(String name, TrainerPart part) {}
}
