/**
 * When and where courses are held: sessions with their days, trainers, venue and series. A session knows its capacity,
 * not its bookings.
 */
package org.wherry.scheduling.model;
