package org.wherry.booking.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wherry.common.model.Refusal;

/**
 * The rules of a place that can be checked before the lock is taken, in their order; the first that refuses speaks.
 * Rule 10, whether a place is free, is {@link SessionPlaces}' own. A page that previews and a request that books ask
 * the same list.
 */
public final class RulesOfAPlace {

    private static final List<PlaceRule> IN_ORDER = List.of(
            new BookingIsOpen(),
            new OpenToTheDelegate(),
            new InItsAudience(),
            new FitForTheDelegate(),
            new PrerequisitesMet(),
            new OneLiveBooking(),
            new NotTheSameCourse(),
            new NoClash(),
            new ShareNotUsedUp(),
            new MembershipHeld(),
            new ManagerApproves());

    /** Those that can be asked before there is a name. */
    private static final List<PlaceRule> WITHOUT_A_NAME =
            List.of(new BookingIsOpen(), new OpenToTheDelegate(), new ShareNotUsedUp(), new MembershipHeld());

    private RulesOfAPlace() {}

    /** What all rules say to a wish, up to the first that refuses. */
    public static Judgement judge(PlaceAsked asked) {
        return judge(asked, IN_ORDER);
    }

    /** What the rules say to an agency that asks for places before it knows who comes. */
    public static Judgement judgeWithoutAName(PlaceAsked asked) {
        return judge(asked, WITHOUT_A_NAME);
    }

    private static Judgement judge(PlaceAsked asked, List<PlaceRule> rules) {
        Set<Awaited> awaits = EnumSet.noneOf(Awaited.class);
        List<Refusal> warnings = new ArrayList<>();
        Optional<Refusal> reasonNeeded = Optional.empty();
        for (PlaceRule rule : rules) {
            Ruling ruling = rule.on(asked);
            if (ruling.refusal().isPresent()) {
                return new Judgement(ruling.refusal(), Set.of(), Optional.empty(), List.of());
            }
            ruling.awaits().ifPresent(awaits::add);
            ruling.warning().ifPresent(warnings::add);
            reasonNeeded = reasonNeeded.or(() -> asked.saysWhy() ? Optional.empty() : ruling.reasonNeeded());
        }
        return new Judgement(Optional.empty(), awaits, reasonNeeded, warnings);
    }

    /** Refuses a place that clashes: an offer may come long after its delegate joined the line. */
    public static void checkClash(PlaceAsked asked) {
        refuse(new NoClash().on(asked));
    }

    /** What keeps a delegate from being moved to a session: a booking there already, or something at the same time. */
    public static Optional<Refusal> obstacle(PlaceAsked asked) {
        return new OneLiveBooking().on(asked).refusal().or(() -> new NoClash()
                .on(asked)
                .refusal());
    }

    /** Refuses a place that is kept for others, now that the session is locked and its places are counted. */
    public static void checkShare(PlaceAsked asked) {
        refuse(new ShareNotUsedUp().on(asked));
    }

    private static void refuse(Ruling ruling) {
        ruling.refusal().ifPresent(why -> {
            throw why;
        });
    }
}
