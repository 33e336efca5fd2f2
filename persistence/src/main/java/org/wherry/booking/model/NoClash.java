package org.wherry.booking.model;

import java.util.List;
import org.wherry.scheduling.model.DayTimes;
import org.wherry.scheduling.model.SessionDay;

/** Rule 6: at none of the session's real times does the delegate hold another place or deliver a session. */
final class NoClash implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        List<DayTimes> wanted =
                asked.session().days().stream().map(SessionDay::times).toList();
        return asked.commitments().stream()
                .filter(Commitment::holdsPlace)
                .filter(commitment -> !commitment.isBookingOn(asked.session().id()))
                .filter(commitment -> wanted.stream().anyMatch(commitment.times()::overlaps))
                .findFirst()
                .map(engaged -> Ruling.refuse(BookingRefusal.CLASH, engaged.title()))
                .orElseGet(Ruling::clear);
    }
}
