/** Taking a register as trainers do it, on a telephone. */
package org.wherry.attendance.journey;
