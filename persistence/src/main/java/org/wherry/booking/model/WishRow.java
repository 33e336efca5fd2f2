package org.wherry.booking.model;

import java.time.Instant;
import java.util.UUID;
import org.wherry.booking.model.PlaceWish.Became;

/**
 * A wish, as those who set dates see it.
 *
 * @param person the id outside
 * @param agency that of the post which they hold longest, or null
 * @param why why they need it, or null
 */
public record WishRow(UUID person, String name, String agency, String why, Instant wishedAt, Became became) {}
