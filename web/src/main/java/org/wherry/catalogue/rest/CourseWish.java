package org.wherry.catalogue.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a call says a course is; for its description only, since bodies are read strictly. */
@Schema(name = "CourseWish", description = "What a course is")
record CourseWish(
        @Schema(description = "Needed to change a course: the version that the caller saw", nullable = true)
        Long version,

        @Schema(description = "Left out: the next of its programme, or the one that it has", nullable = true)
        String code,

        @Schema(required = true, maxLength = 200) String title,

        @Schema(
                required = true,
                enumeration = {"multi-agency", "partner", "safer", "commissioned", "events"})
        String programme,

        @Schema(
                required = true,
                enumeration = {"course", "briefing", "conference", "roadshow", "best-practice"})
        String kind,

        @Schema(required = true, description = "A provider’s id")
        UUID provider,

        @Schema(required = true, description = "How long it is, in words")
        String format,

        @Schema(
                enumeration = {"face-to-face", "online", "blended"},
                defaultValue = "face-to-face")
        String heldAs,

        @Schema(minimum = "1", maximum = "20", defaultValue = "1")
        int days,

        @Schema(required = true, description = "More than 0, at most 12")
        BigDecimal hoursPerDay,

        String summary,
        String audience,
        @Schema(nullable = true) String contentNote,
        @Schema(nullable = true) String supportContact,
        List<String> outcomes,
        @Schema(nullable = true) String figuresNote) {}
