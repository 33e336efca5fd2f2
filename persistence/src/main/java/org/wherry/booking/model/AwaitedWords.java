package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;

/** The words that a booking still awaits. */
@Embeddable
class AwaitedWords {

    @Column(name = "awaits_audience")
    private boolean audience;

    @Column(name = "awaits_approval")
    private boolean approval;

    protected AwaitedWords() {}

    AwaitedWords(Set<Awaited> words) {
        audience = words.contains(Awaited.AUDIENCE);
        approval = words.contains(Awaited.APPROVAL);
    }

    Set<Awaited> all() {
        Set<Awaited> all = EnumSet.noneOf(Awaited.class);
        addIf(audience, Awaited.AUDIENCE, all);
        addIf(approval, Awaited.APPROVAL, all);
        return all;
    }

    AwaitedWords without(Awaited given) {
        Set<Awaited> rest = all();
        rest.remove(given);
        return new AwaitedWords(rest);
    }

    private static void addIf(boolean awaited, Awaited word, Set<Awaited> words) {
        if (awaited) {
            words.add(word);
        }
    }
}
