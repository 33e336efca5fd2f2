/** What the tests of the whole application share: one running Wherry and one real browser for each JVM. */
package org.wherry.testing;
