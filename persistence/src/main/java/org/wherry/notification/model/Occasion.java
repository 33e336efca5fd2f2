package org.wherry.notification.model;

import java.time.LocalDate;

/**
 * A session and one agency whose people are on it: for all of them a rule's message is due at the same time.
 *
 * @param session the session (id inside)
 * @param firstDay its first day
 * @param lastDay its last day
 * @param agency the agency (id inside), or null for those who work for none
 */
public record Occasion(long session, LocalDate firstDay, LocalDate lastDay, Long agency) {}
