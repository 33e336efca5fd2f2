package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingPayer;
import org.wherry.booking.model.Bookings;
import org.wherry.people.model.PostCard;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.service.PriceBands;

/** Notes who pays for a place that has a price; the agency of the post where nobody else is named. */
@ApplicationScoped
public class Payers {

    @Inject
    private PriceBands prices;

    @Inject
    private Bookings bookings;

    /** What a place costs somebody; nothing where it costs nothing. */
    Optional<Price> priceFor(Wish wish) {
        return Optional.ofNullable(wish.post())
                .map(PostCard::agencyId)
                .filter(agency -> wish.session().settings().isCharged())
                .flatMap(agency -> prices.priceFor(wish.session(), agency));
    }

    /** Notes it beside a new booking. */
    void note(Booking booking, Wish wish, BookPlace.Payer said) {
        priceFor(wish).ifPresent(price -> {
            BookPlace.Payer payer =
                    said == null ? new BookPlace.Payer(wish.post().agencyName(), null) : said;
            bookings.add(new BookingPayer(booking.id(), payer.invoiced(), payer.purchaseOrder(), price.withVat()));
        });
    }
}
