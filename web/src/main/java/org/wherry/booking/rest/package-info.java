/** The programme and bookings for programs. */
package org.wherry.booking.rest;
