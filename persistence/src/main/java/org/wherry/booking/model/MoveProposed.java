package org.wherry.booking.model;

import java.time.Instant;

/** A booking was moved to another session, and its delegate is asked whether that suits. */
public record MoveProposed(long fromBookingId, long toBookingId, long delegateId, Instant answerBy) {}
