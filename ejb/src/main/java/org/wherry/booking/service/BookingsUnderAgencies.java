package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.wherry.booking.model.Bookings;
import org.wherry.people.service.KeptUnderAgencies;

/** Says how many bookings were made under posts at some agencies. */
@ApplicationScoped
public class BookingsUnderAgencies implements KeptUnderAgencies {

    @Inject
    private Bookings bookings;

    @Override
    public String kind() {
        return "bookings";
    }

    @Override
    public long count(Collection<Long> agencies) {
        return bookings.under(agencies);
    }
}
