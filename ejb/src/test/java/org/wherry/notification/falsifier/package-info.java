/** Safeguards of the outbox taken away, each in its own test’s deployment only. */
package org.wherry.notification.falsifier;
