package org.wherry.notification.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter, as lists and the page to print show it.
 *
 * @param id the id
 * @param name to whom
 * @param jobTitle what their work is called, or null
 * @param agency through whom it can reach them, or null
 * @param subject what it is about
 * @param body what it says; empty where that is its reader’s alone, but for the page to print
 * @param writtenAt when
 * @param printedAt when it was printed, or null
 */
public record LetterRow(
        UUID id,
        String name,
        String jobTitle,
        String agency,
        String subject,
        String body,
        Instant writtenAt,
        Instant printedAt) {

    /** The same, saying this. */
    public LetterRow saying(String words) {
        return new LetterRow(id, name, jobTitle, agency, subject, words, writtenAt, printedAt);
    }
}
