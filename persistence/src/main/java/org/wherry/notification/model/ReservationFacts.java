package org.wherry.notification.model;

import java.time.Instant;

/**
 * What a letter about reserved places needs to know.
 *
 * @param madeBy who reserved them (id inside), or null where nobody is known
 * @param agency for which agency
 * @param places how many
 * @param nameBy until when they are to be named
 * @param session on which session
 */
public record ReservationFacts(Long madeBy, String agency, int places, Instant nameBy, SessionFacts session) {}
