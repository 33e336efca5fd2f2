package org.wherry.booking.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.service.MovePreview;

/** What would happen if everybody on a session were moved. */
@Schema(name = "MovePreview")
public record MovePreviewJson(
        @Schema(description = "How many places they would need there")
        long placesNeeded,

        @Schema(description = "How many are free there") int placesFree,

        @Schema(description = "Until when each could give the place back freely")
        Instant answerBy,

        List<MoveRowJson> rows) {

    static MovePreviewJson of(MovePreview preview) {
        return new MovePreviewJson(
                preview.placesNeeded(),
                preview.placesFree(),
                preview.answerBy(),
                preview.rows().stream().map(MoveRowJson::of).toList());
    }
}
