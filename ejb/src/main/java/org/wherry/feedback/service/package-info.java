/** Asking delegates how it was, by one-time link or on paper, and taking their answers. */
package org.wherry.feedback.service;
