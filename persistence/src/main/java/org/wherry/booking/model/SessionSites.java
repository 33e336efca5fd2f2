package org.wherry.booking.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.wherry.booking.model.SessionSite.KindPrice;
import org.wherry.people.model.Agency;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.VenueFacts;

/** Where a session is and what it costs, as columns of the query that finds the session. */
final class SessionSites {

    /** The columns, of a session s, its course c and its venue v. */
    static final String COLUMNS = """
            , s.hides_details, (SELECT r.name FROM room r WHERE r.id = s.room_id), s.delegates_note, v.name,
            v.hearing_loop, v.quiet_room, v.prayer_room, v.parking, v.bus, v.entrance, v.refreshments, v.day_phone,
            CASE WHEN s.charged THEN (SELECT string_agg(b.agency_kind || ' ' || b.amount || ' ' || b.vat_percent, ','
                                                        ORDER BY b.agency_kind)
                                        FROM price_band b WHERE b.programme = c.programme) END
            """;

    /** Which of them is the name of the venue, also where a list keeps it from others. */
    static final int VENUE = 3;

    private SessionSites() {}

    /** Reads them from the column at which they begin. */
    static SessionSite read(Object[] row, int at) {
        boolean atAVenue = row[at + VENUE] != null;
        VenueFacts facts = atAVenue
                ? new VenueFacts(
                        (Boolean) row[at + 4],
                        (Boolean) row[at + 5],
                        (Boolean) row[at + 6],
                        (String) row[at + 7],
                        (String) row[at + 8],
                        (String) row[at + 9],
                        (String) row[at + 10],
                        (String) row[at + 11])
                : null;
        return new SessionSite(
                (Boolean) row[at], (String) row[at + 1], facts, (String) row[at + 2], prices((String) row[at + 12]));
    }

    private static List<KindPrice> prices(String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(","))
                        .map(each -> each.split(" "))
                        .map(each -> new KindPrice(
                                Agency.Kind.valueOf(each[0]),
                                new Price(new BigDecimal(each[1]), new BigDecimal(each[2]))))
                        .toList();
    }
}
