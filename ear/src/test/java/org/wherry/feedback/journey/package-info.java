/** Being asked for feedback, and giving it, without signing in. */
package org.wherry.feedback.journey;
