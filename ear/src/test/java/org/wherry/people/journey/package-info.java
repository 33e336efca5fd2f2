/** Journeys of people joining, signing in and keeping what is theirs, and the pages that they use, as objects. */
package org.wherry.people.journey;
