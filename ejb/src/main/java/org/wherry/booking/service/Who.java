package org.wherry.booking.service;

/**
 * Who comes, and who says so.
 *
 * @param delegate who comes (id inside)
 * @param by who asks (id inside), or null for a job
 * @param insteadOf the reference of the delegate's own booking that this one takes over from, or null; it neither
 *     clashes nor counts as booked before
 * @param atHand whether a place is at hand for them already, a reserved one or a colleague's
 */
record Who(long delegate, Long by, String insteadOf, boolean atHand) {

    Who(long delegate, Long by) {
        this(delegate, by, null, false);
    }

    /** The same, for whom a place is at hand already. */
    Who withPlaceAtHand() {
        return new Who(delegate, by, insteadOf, true);
    }

    /** Whether they keep a place that was approved already. */
    boolean isSure() {
        return insteadOf != null;
    }

    boolean isSelf() {
        return by != null && by == delegate;
    }
}
