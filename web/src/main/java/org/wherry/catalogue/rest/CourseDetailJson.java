package org.wherry.catalogue.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.catalogue.model.Competency;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CourseTerms;

/** A course with all that its page says. */
@Schema(name = "CourseDetail", description = "An entry of the catalogue, with all that its page says")
public record CourseDetailJson(
        UUID id,
        @Schema(examples = "MA-017") String code,
        long version,
        String title,
        String programme,
        String kind,
        String provider,
        @Schema(description = "How long it is, in words") String format,

        @Schema(enumeration = {"face-to-face", "online", "blended"})
        String heldAs,

        int days,
        BigDecimal hoursPerDay,
        String summary,
        String audience,

        @Schema(description = "What in it may distress", nullable = true)
        String contentNote,

        @Schema(description = "Whom to turn to then", nullable = true)
        String supportContact,

        List<String> outcomes,
        AdmissionJson admission,
        @Schema(description = "Codes of topics") List<String> tags,

        @Schema(description = "Codes of the competencies that it develops")
        List<String> competencies,

        @Schema(description = "Whether it is offered for no new sessions")
        boolean archived) {

    static CourseDetailJson of(Course course, CourseTerms terms) {
        return new CourseDetailJson(
                course.publicId(),
                course.code(),
                course.version(),
                course.title(),
                course.programme().key(),
                course.kind().key(),
                course.providerName(),
                course.format(),
                course.heldAs().key(),
                course.days(),
                course.hoursPerDay(),
                course.summary(),
                course.audience(),
                course.contentNote().orElse(null),
                course.supportContact().orElse(null),
                course.outcomes(),
                AdmissionJson.of(terms),
                terms.tags().stream().map(ContentTag::code).toList(),
                terms.competencies().stream().map(Competency::code).toList(),
                terms.archived());
    }
}
