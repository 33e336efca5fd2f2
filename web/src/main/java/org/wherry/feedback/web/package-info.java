/** The pages on which people say how a session was, by their own link or from a paper form. */
package org.wherry.feedback.web;
