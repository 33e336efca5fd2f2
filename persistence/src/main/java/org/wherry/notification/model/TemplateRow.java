package org.wherry.notification.model;

import java.time.Instant;

/**
 * A version of some words, as lists show it.
 *
 * @param number which it is, from 1
 * @param subject its subject, or null where it goes back to the words that Wherry brings
 * @param body its text, or null
 * @param writtenAt when it was written
 * @param writtenBy by whom, or null where nobody is known
 */
public record TemplateRow(int number, String subject, String body, Instant writtenAt, String writtenBy) {}
