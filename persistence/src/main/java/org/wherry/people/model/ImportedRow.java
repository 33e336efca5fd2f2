package org.wherry.people.model;

import java.time.LocalDate;
import java.util.List;
import org.wherry.common.model.EmailAddress;

/** What becomes of one row of an imported file. */
public sealed interface ImportedRow {

    /** The row's number in the file, the heading being 1. */
    int row();

    /**
     * Somebody is entered with a post.
     *
     * @param email where they can be written to, or null
     * @param agency the id inside of whom they work for
     * @param group the id inside of their audience group, or null
     * @param workplace the id inside of the locality where they work, or null
     */
    record Enter(
            int row,
            String name,
            EmailAddress email,
            String jobTitle,
            long agency,
            Long group,
            Long workplace,
            LocalDate from)
            implements ImportedRow {

        /** Two rows with the same address and name are one person with two posts; without an address nobody knows. */
        public String personKey() {
            return email == null ? "row " + row : email + " " + Folded.of(name);
        }
    }

    /** They are there already, in this post; nothing is done. */
    record Known(int row) implements ImportedRow {}

    /** The row is left out, and why. */
    record Bad(int row, List<RowProblem> problems) implements ImportedRow {}
}
