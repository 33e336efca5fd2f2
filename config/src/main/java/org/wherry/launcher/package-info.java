/**
 * Starts Wherry on one machine: database, schema, mail catcher and server, and stops them together.
 *
 * <p>Plain Java. It knows the application only by the path of its EAR, so every other module may use it in tests.
 */
package org.wherry.launcher;
