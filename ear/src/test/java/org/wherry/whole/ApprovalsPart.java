package org.wherry.whole;

/** Approvals, absence, the waiting list in its order, and moving all bookings. */
final class ApprovalsPart extends Part {
    ApprovalsPart() {}
}
