package org.wherry.statistics.model;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which counts of people in a breakdown are withheld, so that nobody can be found in it.
 *
 * <p>A count of 1 to 4 is withheld. Where taking the counts that are told away from the total would give a withheld
 * one away, or show that those withheld are fewer than 5 together, the smallest count still told is withheld as well,
 * and so on; and the total itself, when nothing else is left. Nought says nothing about anybody and is always told.
 *
 * <p>The rule guards one table. Somebody who may ask for many overlapping tables can still compare them.
 */
public final class SmallNumbers {

    /** The fewest people who may be told of. */
    public static final int LEAST = 5;

    private final BitSet withheld = new BitSet();
    private final List<Long> counts;
    private boolean totalWithheld;

    /**
     * Decides for the counts of one table.
     *
     * @param counts the people in each row, 0 or more
     * @param total the people in all rows; less than their sum where somebody stands in several rows
     */
    public SmallNumbers(List<Long> counts, long total) {
        this.counts = List.copyOf(counts);
        IntStream.range(0, counts.size())
                .filter(row -> isSmall(counts.get(row)))
                .forEach(withheld::set);
        totalWithheld = isSmall(total);
        while (!totalWithheld && !isSafe()) {
            smallestTold().ifPresentOrElse(withheld::set, () -> totalWithheld = true);
        }
    }

    /** Whether a count of people is one that could point at somebody. */
    public static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /** Whether the count of a row, counted from 0, is withheld. */
    public boolean withholds(int row) {
        return withheld.get(row);
    }

    /** Whether the total is withheld. */
    public boolean withholdsTotal() {
        return totalWithheld;
    }

    /** Safe is: nothing withheld, or several that are 5 or more together and not each 1. */
    private boolean isSafe() {
        int rows = withheld.cardinality();
        long people = withheld.stream().mapToLong(counts::get).sum();
        return rows == 0 || rows > 1 && people >= LEAST && people > rows;
    }

    private Optional<Integer> smallestTold() {
        return IntStream.range(0, counts.size())
                .filter(row -> counts.get(row) > 0 && !withheld.get(row))
                .boxed()
                .min(Comparator.comparing(counts::get));
    }
}
