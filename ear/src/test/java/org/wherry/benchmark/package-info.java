/** How much Wherry does in a second, beside what the database under it could do at most in the same minute. */
package org.wherry.benchmark;
