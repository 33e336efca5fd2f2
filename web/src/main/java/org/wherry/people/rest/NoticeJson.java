package org.wherry.people.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.PrivacyNotice;

/** The privacy notice that stands. */
@JsonbNillable
@Schema(name = "PrivacyNotice", description = "The privacy notice that stands")
public record NoticeJson(
        @Schema(description = "Which version, from 1") int number,

        @Schema(description = "What is new in it") String changes,

        @Schema(description = "Its text; a line that begins with # is a heading")
        String body,

        Instant publishedAt,

        @Schema(
                description = "When the bearer accepted it; null where they have not, or there is no token",
                nullable = true)
        Instant acceptedAt) {

    static NoticeJson of(PrivacyNotice notice, Instant acceptedAt) {
        return new NoticeJson(notice.number(), notice.changes(), notice.body(), notice.publishedAt(), acceptedAt);
    }
}
