/** Finding and booking a place, as people and programs do it: the pages as objects, and what must hold of them. */
package org.wherry.booking.journey;
