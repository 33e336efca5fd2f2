package org.wherry.booking.service;

/**
 * Who comes, and who says so.
 *
 * @param delegate who comes (id inside)
 * @param by who asks (id inside), or null for a job
 * @param insteadOf the reference of the delegate's own booking that this one takes over from, or null; it neither
 *     clashes nor counts as booked before
 */
record Who(long delegate, Long by, String insteadOf) {

    Who(long delegate, Long by) {
        this(delegate, by, null);
    }

    boolean isSelf() {
        return by != null && by == delegate;
    }
}
