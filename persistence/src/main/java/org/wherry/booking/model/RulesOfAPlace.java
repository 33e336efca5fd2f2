package org.wherry.booking.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wherry.common.model.Refusal;

/**
 * The rules of a place that can be checked before the lock is taken, in their order; the first that refuses speaks.
 * Rule 10, whether a place is free, is {@link SessionPlaces}' own.
 */
public final class RulesOfAPlace {

    private static final List<PlaceRule> IN_ORDER = List.of(
            new BookingIsOpen(), new OpenToTheAgency(), new FitForTheDelegate(), new OneLiveBooking(), new NoClash());

    private RulesOfAPlace() {}

    /** The refusal of the first rule that has one. */
    public static Optional<Refusal> firstRefusal(PlaceAsked asked) {
        return IN_ORDER.stream()
                .map(rule -> rule.refusal(asked).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Refuses where a rule does. */
    public static void check(PlaceAsked asked) {
        refuse(firstRefusal(asked));
    }

    /** Refuses a place that clashes: an offer may come long after its delegate joined the line. */
    public static void checkClash(PlaceAsked asked) {
        refuse(new NoClash().refusal(asked));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw why;
        });
    }
}
