/**
 * What the tests of all modules start: a database that is thrown away, once for each JVM, and a strict provider of
 * identities.
 *
 * <p>Not part of a running Wherry.
 */
package org.wherry.launcher.testing;
