/** Journeys with messages and calendars, and the pages that they use, as objects. */
package org.wherry.notification.journey;
