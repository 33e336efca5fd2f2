package org.wherry.people.model;

/**
 * What is wrong with a row of an imported file.
 *
 * @param row its number in the file, the heading being 1
 * @param field which field
 * @param fault what is wrong
 * @param value what stands there, at most {@value #LONGEST} characters of it; for a row that stands twice the number
 *     of the other
 */
public record RowProblem(int row, ImportField field, ImportFault fault, String value) {

    /** How much of a cell is kept to be shown. */
    public static final int LONGEST = 200;

    public RowProblem {
        String shown = value == null ? "" : value.strip().replaceAll("\\p{Cntrl}", "␤");
        value = shown.length() > LONGEST ? shown.substring(0, LONGEST - 1) + "…" : shown;
    }
}
