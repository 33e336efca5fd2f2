package org.wherry.booking.model;

import java.util.List;
import org.wherry.people.model.Agency;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.VenueFacts;

/**
 * What those who think of coming should know of a session's place and price.
 *
 * @param hidden whether trainers' names and the full address are kept from whoever has no place
 * @param room by name, or null
 * @param facts what the venue offers, or null while it is not known
 * @param note for delegates, or null
 * @param prices what one place costs, by kind of agency; none where it costs nothing
 */
public record SessionSite(boolean hidden, String room, VenueFacts facts, String note, List<KindPrice> prices) {

    /** Takes no list that changes. */
    public SessionSite {
        prices = List.copyOf(prices);
    }

    /** What one place costs agencies of a kind. */
    public record KindPrice(Agency.Kind kind, Price price) {}

    /** The same without what leads there. */
    SessionSite withoutTheWay() {
        return new SessionSite(hidden, null, null, note, prices);
    }
}
