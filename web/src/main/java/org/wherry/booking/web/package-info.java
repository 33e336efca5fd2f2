/** The pages on which people find a session, book a place on it and look after their bookings. */
package org.wherry.booking.web;
