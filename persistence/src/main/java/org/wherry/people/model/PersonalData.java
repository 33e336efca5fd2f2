package org.wherry.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one feature keeps about people. Whoever keeps anything answers this, as a bean of its own model; a test compares
 * {@link #columns} with the database and fails for a column that nobody answers for.
 */
public interface PersonalData {

    /** The columns, as {@code table.column}, that lead to a person or hold an address, and that this answers for. */
    Set<String> columns();

    /** Everything that is held on somebody, kind by kind; a kind of which there is nothing is left out. */
    List<Held> export(DataSubject who);

    /** Ends what is only there for somebody with an account, such as their tokens, when the account is closed. */
    void end(DataSubject who);

    /**
     * Makes what is held nobody's, for good: what only tells who it was goes, what is counted stays. It is called
     * after {@link #end}, in the same transaction.
     */
    void anonymise(DataSubject who, Instant now);

    /** The kinds of data here that a rule says how long to keep. */
    Set<DataKind> kinds();

    /**
     * How many rows of a kind are older than they may be. Those of somebody on legal hold are not counted.
     *
     * @param older the instant before which they go
     */
    long dueForPurge(DataKind kind, Instant older);

    /** Purges what {@link #dueForPurge} counts, and says how much that was. */
    long purge(DataKind kind, Instant older);
}
