package org.wherry.people.service;

import java.util.Optional;
import org.wherry.common.model.Refusal;

/**
 * What a feature keeps of people, for whoever is about to merge two of them. Each feature with rows of people answers
 * it; none of its rows is moved.
 */
public interface MergeStake {

    /** What is counted; the sentence for it is {@code people.merge.stake.<what>}. */
    String what();

    /** How much of it there is of somebody (id inside), those merged into them included. */
    long of(long person);

    /** Why two people (ids inside) cannot be merged for now, as this feature sees it. */
    default Optional<Refusal> obstacle(long goes, long stays) {
        return Optional.empty();
    }

    /** Keeps what {@link #obstacle} looks at as it is for one record (id inside) until the transaction ends. */
    default void hold(long record) {}
}
