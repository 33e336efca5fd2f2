package org.wherry.booking.model;

/** Somebody is asked to approve a booking, or the coordinators are where there is no approver. */
public record ApprovalWanted(long bookingId, Long approverId, boolean linkable) {}
