package org.wherry.booking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.booking.model.Colleague;
import org.wherry.booking.model.DeskRow;
import org.wherry.booking.model.HistoryRow;
import org.wherry.booking.model.ReservationRow;
import org.wherry.common.web.Words;

/** How bookings that others made, reservations and histories are said in words. */
@Named("deskWords")
@ApplicationScoped
public class DeskWords {

    /** How a booking stands, and what it awaits. */
    public String state(DeskRow row) {
        if (row.awaits().isEmpty()) {
            return Words.say("booking.desk.state." + (row.cancellation() == null ? row.state() : row.cancellation()));
        }
        return Words.say(
                "booking.desk.awaits." + row.state(),
                Words.say("booking.desk.awaits." + row.awaits().get(0)));
    }

    /** Somebody and the post under which they would come. */
    public String colleague(Colleague colleague) {
        return colleague.work() == null
                ? colleague.name()
                : Words.say("booking.desk.colleague", List.of(colleague.name(), colleague.work()));
    }

    /** How a reservation stands: how many of its places have names. */
    public String state(ReservationRow row) {
        return Words.say(
                "booking.reservation.state." + row.state(), List.of(row.places() - row.unnamed(), row.places()));
    }

    /** Who was named, in one line; a word for nobody. */
    public String named(ReservationRow row) {
        return row.named().isEmpty() ? Words.say("booking.reservation.nobody") : String.join(", ", row.named());
    }

    /** What happened, in a sentence. */
    public String happened(HistoryRow row) {
        if (row.answered() != null) {
            return Words.say("booking.history.answered." + row.answered() + "."
                    + (row.to().isLive() ? "given" : "refused"));
        }
        return Words.say(row.changed() ? "booking.history.to." + row.to() : "booking.history.kept");
    }

    /** Who did it. */
    public String by(HistoryRow row) {
        if (row.by() == null) {
            return Words.say("booking.history.itself");
        }
        return row.self() ? Words.say("booking.history.delegate") : row.by();
    }
}
