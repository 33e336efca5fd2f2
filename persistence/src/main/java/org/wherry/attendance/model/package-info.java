/**
 * Who came: one register for each session, with a mark for each person and day.
 *
 * <p>What was booked is another fact and stands with the booking; here stands only what happened in the room.
 */
package org.wherry.attendance.model;
