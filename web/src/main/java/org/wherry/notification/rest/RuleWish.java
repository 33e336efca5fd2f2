package org.wherry.notification.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a message is to go.
 *
 * @param like which rule a new one is like
 * @param workingDays how many working days before or after the session
 * @param at at which time of that day
 * @param on whether it sends anything
 * @param version as it was read
 */
@Schema(
        name = "MessageRuleWish",
        description = "When a message is to go by itself",
        requiredProperties = {"workingDays", "at"})
public record RuleWish(
        @Schema(description = "The rule that a new one is like", nullable = true)
        UUID like,

        @Schema(description = "Working days before or after the session", minimum = "0", maximum = "40")
        int workingDays,

        @Schema(description = "The time of that day", example = "09:00")
        String at,

        @Schema(description = "Whether it sends anything", defaultValue = "true")
        boolean on,

        @Schema(description = "The version as it was read, where one is changed", nullable = true)
        Long version) {}
