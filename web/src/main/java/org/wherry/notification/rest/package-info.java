/** Messages over the API: their words, which goes when, the outbox, and what came back. */
package org.wherry.notification.rest;
