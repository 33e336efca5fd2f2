/**
 * Places: who holds one, who waits for one, and the rules by which they are given. {@link
 * org.wherry.booking.model.SessionPlaces} is the root that counts; a {@link org.wherry.booking.model.Booking} tells
 * its own story in events.
 */
package org.wherry.booking.model;
