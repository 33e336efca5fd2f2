/** The pages about messages: their words, which goes when, the outbox, and what somebody wants to get. */
package org.wherry.notification.web;
