package org.wherry.people.service;

import java.util.List;
import java.util.Optional;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.RecordFacts;

/**
 * What a merge would do; nothing is changed yet.
 *
 * @param goes the record that the other one would stand for
 * @param stays the record that would stand for both
 * @param counts what each of them has, as each feature counts it
 * @param refusal why they cannot be merged, as things stand
 */
public record MergePreview(RecordFacts goes, RecordFacts stays, List<Count> counts, Optional<Refusal> refusal) {

    /**
     * How much of one thing each of the two has.
     *
     * @param what of what; the sentence is {@code people.merge.stake.<what>}
     */
    public record Count(String what, long goes, long stays) {}

    /** Copies the counts. */
    public MergePreview {
        counts = List.copyOf(counts);
    }
}
