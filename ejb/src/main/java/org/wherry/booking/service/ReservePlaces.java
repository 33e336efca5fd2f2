package org.wherry.booking.service;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to hold places without saying yet for whom.
 *
 * @param session the session's id outside
 * @param agency for which agency (id outside)
 * @param places how many
 * @param nameBy the last day on which names are said
 * @param note what is to be remembered of it, or null
 */
public record ReservePlaces(UUID session, UUID agency, int places, LocalDate nameBy, String note) {}
