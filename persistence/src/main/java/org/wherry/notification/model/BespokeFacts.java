package org.wherry.notification.model;

import java.util.UUID;

/**
 * What a letter about a request for a bespoke session needs to know.
 *
 * @param publicId its id outside
 * @param askedBy who asked (id inside)
 * @param asker their name
 * @param agency for which agency, by name
 * @param title the course's title, or the subject in words
 * @param people about how many come
 */
public record BespokeFacts(UUID publicId, long askedBy, String asker, String agency, String title, int people) {}
