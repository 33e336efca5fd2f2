package org.wherry.booking.model;

/** Somebody who was asked to approve a booking has not answered yet. */
public record ApprovalReminded(long bookingId, Long approverId) {}
