package org.wherry.booking.service;

import java.util.UUID;
import org.wherry.booking.model.IfFull;

/**
 * Asks for a place.
 *
 * @param session the session's id outside
 * @param post the id outside of the post under which the delegate comes; null: the longest held that is admitted
 * @param ifFull what the delegate wants when no place is free
 */
public record BookPlace(UUID session, UUID post, IfFull ifFull) {}
