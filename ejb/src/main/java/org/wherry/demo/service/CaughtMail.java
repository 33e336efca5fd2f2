package org.wherry.demo.service;

import java.time.Instant;

/**
 * A mail that a demonstration has caught.
 *
 * @param id by which it is asked for: its Message-ID
 * @param subject its subject
 * @param to to whom
 * @param sentAt when, or null where it does not say
 * @param text what it says
 */
public record CaughtMail(String id, String subject, String to, Instant sentAt, String text) {}
