/** What the tests of all features share: the deployment on the real server, and the makers of states. */
package org.wherry.testing;
