package org.wherry.notification.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report that a message came back.
 *
 * @param report the whole report of the mail server
 * @param message which message, where there is no report
 * @param status the server’s status
 * @param diagnostic the server’s words
 */
@Schema(name = "BounceWish", description = "A report that a message came back")
public record BounceWish(
        @Schema(description = "The mail server’s whole report (RFC 3464)", maxLength = 100000, nullable = true)
        String report,

        @Schema(description = "The Message-ID, where there is no report", nullable = true)
        String message,

        @Schema(description = "The status (RFC 3463), such as 5.1.1", nullable = true)
        String status,

        @Schema(description = "The mail server’s own words", nullable = true)
        String diagnostic) {}
