package org.wherry.notification.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar address that is asked for, for the description of the API. */
@Schema(
        name = "CalendarWish",
        description = "The calendar address that is asked for",
        requiredProperties = {"name"})
record CalendarWish(
        @Schema(description = "Which calendar it is for", maxLength = 100, examples = "My telephone")
        String name) {}
