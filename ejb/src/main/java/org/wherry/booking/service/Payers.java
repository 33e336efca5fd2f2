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
            boolean named =
                    said != null && said.invoiced() != null && !said.invoiced().isBlank();
            String invoiced = named ? said.invoiced() : wish.post().agencyName();
            String order = said == null ? null : said.purchaseOrder();
            bookings.add(new BookingPayer(booking.id(), invoiced, order, price.withVat()));
        });
    }

    /** Notes beside a booking that takes over from another one whoever was named for that. */
    void passOn(Booking from, Booking to, Wish wish) {
        note(
                to,
                wish,
                bookings.payerOf(from.id())
                        .map(payer -> new BookPlace.Payer(
                                payer.invoiced(), payer.purchaseOrder().orElse(null)))
                        .orElse(null));
    }
}
