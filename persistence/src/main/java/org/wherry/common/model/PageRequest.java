package org.wherry.common.model;

/**
 * Which page of a list is asked for.
 *
 * @param page from 1 to 100,000
 * @param size from 1 to {@value #LARGEST}
 */
public record PageRequest(int page, int size) {

    /** The most that one page shows. */
    public static final int LARGEST = 100;

    private static final int LAST = 100_000;

    /** Refuses what no list can answer. */
    public PageRequest {
        if (page < 1 || page > LAST || size < 1 || size > LARGEST) {
            throw new Refusal(CommonRefusal.MALFORMED, "page, size");
        }
    }

    /** How many rows come before it. */
    public int offset() {
        return (page - 1) * size;
    }
}
