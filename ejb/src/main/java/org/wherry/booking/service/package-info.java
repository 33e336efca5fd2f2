/** Booking a place and what follows: the waiting list, offers, cancelling; and the programme as people look for it. */
package org.wherry.booking.service;
