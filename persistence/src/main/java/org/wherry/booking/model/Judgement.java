package org.wherry.booking.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wherry.common.model.Refusal;

/**
 * What the rules of a place say together.
 *
 * @param refusal why there is no place: that of the first rule that refuses
 * @param awaits whose words are needed before the place is sure
 * @param reasonNeeded how the delegate is asked for a reason, where one has to be said and was not
 * @param warnings what is worth knowing before booking
 */
public record Judgement(
        Optional<Refusal> refusal, Set<Awaited> awaits, Optional<Refusal> reasonNeeded, List<Refusal> warnings) {

    /** Copies the lists. */
    public Judgement {
        awaits = Set.copyOf(awaits);
        warnings = List.copyOf(warnings);
    }

    /** Whether somebody could book, once they have said why where that is asked. */
    public boolean isPossible() {
        return refusal.isEmpty();
    }

    /** Refuses where a rule does, or where a reason is needed. */
    public void orRefuse() {
        refusal.or(() -> reasonNeeded).ifPresent(why -> {
            throw why;
        });
    }
}
