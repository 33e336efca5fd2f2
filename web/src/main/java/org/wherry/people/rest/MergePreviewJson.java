package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.Problem;
import org.wherry.people.model.RecordFacts;
import org.wherry.people.service.MergePreview;

/** What a merge would do, as the API shows it. */
@JsonbNillable
@Schema(name = "MergePreview", description = "What merging two records would do; nothing is changed")
public record MergePreviewJson(
        RecordFacts goes,
        RecordFacts stays,

        @Schema(description = "How much of each thing the two have")
        List<MergePreview.Count> counts,

        @Schema(description = "Why the two cannot be merged as things stand; null where they can", nullable = true)
        String reason,

        @Schema(description = "The same in a sentence that says what to do instead", nullable = true)
        String detail) {

    static MergePreviewJson of(MergePreview preview) {
        Problem problem = preview.refusal().map(Problem::of).orElse(null);
        return new MergePreviewJson(
                preview.goes(),
                preview.stays(),
                preview.counts(),
                problem == null ? null : problem.reason(),
                problem == null ? null : problem.detail());
    }
}
