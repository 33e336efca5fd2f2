package org.wherry.booking.model;

/** A booking waits for somebody else’s approval now; whoever was asked before can still answer. */
public record ApprovalPassedOn(long bookingId, Long fromId, Long approverId) {}
