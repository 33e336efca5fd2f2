package org.wherry.scheduling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.booking.model.SessionSite;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.PriceBand;

/** How pages say what a place costs. */
@Named("priceWords")
@ApplicationScoped
public class PriceWords {

    /** What one place costs, a line for each kind of agency. */
    public List<String> lines(List<SessionSite.KindPrice> prices) {
        return prices.stream()
                .map(each -> Words.say(
                        "scheduling.price.band",
                        List.of(Words.say("people.agency.kind." + each.kind()), price(each.price()))))
                .toList();
    }

    /** A price with its VAT: £45.00, and £9.00 VAT: £54.00. */
    public static String price(Price price) {
        return price.vatPercent().signum() == 0
                ? Words.money(price.amount())
                : Words.say(
                        "scheduling.price.withVat",
                        List.of(Words.money(price.amount()), Words.money(price.vat()), Words.money(price.withVat())));
    }

    static String band(PriceBand band) {
        return Words.say(
                "scheduling.price.band",
                List.of(Words.say("people.agency.kind." + band.agencyKind()), price(band.price())));
    }
}
