package org.wherry.people.model;

/**
 * How many rows of a file become what.
 *
 * @param entered people or posts that are new; those who were written to and asked are among them
 * @param known rows that say nothing new
 * @param bad rows with a problem
 */
public record ImportCounts(int entered, int known, int bad) {

    /** How many rows that are. */
    public int all() {
        return entered + known + bad;
    }

    /** The same with one row more. */
    public ImportCounts with(ImportedRow row) {
        if (row instanceof ImportedRow.Enter) {
            return new ImportCounts(entered + 1, known, bad);
        }
        return row instanceof ImportedRow.Known
                ? new ImportCounts(entered, known + 1, bad)
                : new ImportCounts(entered, known, bad + 1);
    }
}
