package org.wherry.notification.service;

/**
 * A message as its reader sees it.
 *
 * @param subject its subject
 * @param plain its text in plain
 * @param html its text as HTML, in which nothing stands that was typed as HTML
 */
public record ReadMessage(String subject, String plain, String html) {}
