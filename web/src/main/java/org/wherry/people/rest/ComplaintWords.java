package org.wherry.people.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody complains of, or is answered.
 *
 * @param text the words
 */
@Schema(
        name = "ComplaintWords",
        description = "What somebody complains of, or is answered",
        requiredProperties = {"text"})
public record ComplaintWords(@Schema(maxLength = 4000) String text) {}
