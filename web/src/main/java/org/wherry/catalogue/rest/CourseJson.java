package org.wherry.catalogue.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.catalogue.model.CourseRow;

/** A course as the API shows it: programme and kind by their keys. */
@JsonbPropertyOrder({
    "id",
    "code",
    "title",
    "programme",
    "kind",
    "provider",
    "format",
    "heldAs",
    "days",
    "hoursPerDay",
    "summary",
    "audience"
})
@Schema(name = "Course", description = "An entry of the catalogue")
public record CourseJson(
        UUID id,

        @Schema(description = "What people call it for short; it never changes", examples = "MA-017")
        String code,

        @Schema(examples = "Neglect: seeing the child") String title,

        @Schema(
                description = "The part of the offer",
                enumeration = {"multi-agency", "partner", "safer", "commissioned", "events"})
        String programme,

        @Schema(enumeration = {"course", "briefing", "conference", "roadshow", "best-practice"})
        String kind,

        @Schema(description = "The organisation that delivers it")
        String provider,

        @Schema(description = "How long it is, in words", examples = "Full day")
        String format,

        @Schema(
                description = "Where people have to be",
                enumeration = {"face-to-face", "online", "blended"})
        String heldAs,

        @Schema(description = "How many days it lasts") int days,
        BigDecimal hoursPerDay,
        String summary,
        @Schema(description = "Who it is for") String audience) {

    static CourseJson of(CourseRow row) {
        return new CourseJson(
                row.id(),
                row.code(),
                row.title(),
                row.programme().key(),
                row.kind().key(),
                row.provider(),
                row.format(),
                row.heldAs().key(),
                row.days(),
                row.hoursPerDay(),
                row.summary(),
                row.audience());
    }
}
