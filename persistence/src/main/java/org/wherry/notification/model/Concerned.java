package org.wherry.notification.model;

import java.time.Instant;

/**
 * Somebody whom a rule's message is for.
 *
 * @param about the booking, or the session where it is about no booking (id inside)
 * @param booking the booking (id inside), or null
 * @param reader who is written to (id inside)
 * @param delegate whom it is about (id inside)
 * @param since since when they are somebody whom the rule names
 */
public record Concerned(long about, Long booking, long reader, long delegate, Instant since) {}
