package org.wherry.notification.model;

import java.time.Instant;

/**
 * What a mail server said came of a message.
 *
 * @param status its code, such as 5.1.1
 * @param permanent whether trying again is of no use
 * @param diagnostic in the server's own words
 * @param reportedAt when we were told
 */
public record BounceRow(String status, boolean permanent, String diagnostic, Instant reportedAt) {}
