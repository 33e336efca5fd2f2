package org.wherry.scheduling.web;

import java.util.List;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.PriceBand;

/** How pages say what a place costs. */
public final class PriceWords {

    private PriceWords() {}

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
