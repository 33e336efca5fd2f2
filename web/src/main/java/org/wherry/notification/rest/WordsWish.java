package org.wherry.notification.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words that a message, or all messages of a kind, are to have.
 *
 * @param subject the subject, one line
 * @param body the text
 * @param version as it was read
 */
@Schema(
        name = "WordsWish",
        description = "Words that a message is to have",
        requiredProperties = {"subject", "body", "version"})
public record WordsWish(
        @Schema(description = "The subject, one line", maxLength = 200)
        String subject,

        @Schema(description = "The text, in the marks that the page explains", maxLength = 10000)
        String body,

        @Schema(description = "The version as it was read") long version) {}
