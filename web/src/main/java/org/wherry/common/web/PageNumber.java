package org.wherry.common.web;

/** The page of a list that an address asks for. */
public final class PageNumber {

    private static final int LAST = 100_000;

    private PageNumber() {}

    /** Reads it kindly: whatever is not a page number is the first page. */
    public static int of(String typed) {
        try {
            return Math.min(LAST, Math.max(1, Integer.parseInt(typed.strip())));
        } catch (NumberFormatException | NullPointerException unreadable) {
            return 1;
        }
    }
}
