package org.wherry.booking.model;

import java.util.Optional;
import org.wherry.common.model.Refusal;

/** Rule 2: a closed session is open to the delegate's agency, or to one above it. */
final class OpenToTheAgency implements PlaceRule {

    @Override
    public Optional<Refusal> refusal(PlaceAsked asked) {
        boolean open = !asked.session().isClosed()
                || asked.agency() != null && asked.admitted().contains(asked.agency());
        return open ? Optional.empty() : Optional.of(new Refusal(BookingRefusal.NOT_FOR_YOUR_AGENCY));
    }
}
