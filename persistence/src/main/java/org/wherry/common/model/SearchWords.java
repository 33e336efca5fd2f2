package org.wherry.common.model;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody typed to search for, as patterns for LIKE that must all be found.
 *
 * @param patterns one for each word; none finds everything
 */
public record SearchWords(List<String> patterns) {

    private static final int LONGEST = 200;
    private static final int MOST = 10;

    /** Reads at most {@value #MOST} words; what has a meaning for LIKE stands for itself. */
    public static SearchWords of(String typed) {
        if (typed == null) {
            return new SearchWords(List.of());
        }
        String printable = typed.replaceAll("\\p{Cntrl}", " ");
        String known = printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
        return new SearchWords(Arrays.stream(known.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toList());
    }
}
