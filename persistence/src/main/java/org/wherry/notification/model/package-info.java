/**
 * What Wherry writes to people: the outbox, and the facts that a letter needs.
 *
 * <p>A message is written down in the transaction that made it so, and sent afterwards by a worker.
 */
package org.wherry.notification.model;
