package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about records that were one person's, or may be. That one was merged is counted by, and so stays. */
@ApplicationScoped
public class PersonalMerges extends PersonalTables {

    private static final Kept MERGES = Kept.of(
                    "merges", "person.merged_into_id", "person_merge.merged_id", "person_merge.survivor_id")
            .telling("mergedAt", "m.merged_at")
            .telling("undoneAt", "m.undone_at")
            .from("person_merge m WHERE m.merged_id = ?1 OR m.survivor_id = ?1 ORDER BY m.merged_at");

    private static final Kept MERGED = Kept.of("mergesMade", "person_merge.merged_by", "person_merge.undone_by")
            .telling("mergedAt", "CASE WHEN m.merged_by = ?1 THEN m.merged_at END")
            .telling("undoneAt", "CASE WHEN m.undone_by = ?1 THEN m.undone_at END")
            .from("person_merge m WHERE m.merged_by = ?1 OR m.undone_by = ?1 ORDER BY m.merged_at");

    private static final Kept PAIRS = Kept.of("duplicates", "duplicate_pair.person_id", "duplicate_pair.other_id")
            .telling("foundAt", "d.found_at")
            .telling("why", "d.why")
            .from("duplicate_pair d WHERE d.person_id = ?1 OR d.other_id = ?1 ORDER BY d.found_at")
            .forgottenBy("DELETE FROM duplicate_pair WHERE person_id = ?1 OR other_id = ?1");

    private static final Kept TOLD_APART = Kept.of("duplicatesDecided", "duplicate_pair.not_same_by")
            .telling("at", "d.not_same_at")
            .from("duplicate_pair d WHERE d.not_same_by = ?1 ORDER BY d.not_same_at");

    /** Declares them. */
    public PersonalMerges() {
        super(List.of(MERGES, MERGED, PAIRS, TOLD_APART), List.of());
    }
}
