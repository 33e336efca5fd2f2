/** Journeys of people who are told something, and the pages that they use, as objects. */
package org.wherry.notification.journey;
