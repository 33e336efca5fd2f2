package org.wherry.scheduling.rest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.scheduling.model.BespokeBrief;
import org.wherry.scheduling.model.BespokeContact;
import org.wherry.scheduling.model.BespokeState;
import org.wherry.scheduling.model.BespokeStep;
import org.wherry.scheduling.model.TimeOfDay;
import org.wherry.scheduling.model.WantedPlace;
import org.wherry.scheduling.service.BespokeDetail;

/** A request for a bespoke session, as it is answered. */
@Schema(name = "BespokeRequest", description = "A session that an agency asks for, and what was said about it")
public record BespokeJson(
        UUID id,
        @Schema(description = "What a change has to name") long version,
        BespokeState state,
        @Schema(description = "The id of the agency") UUID agency,
        String agencyName,

        @Schema(description = "The id of the course; null while none is named", nullable = true)
        UUID course,

        @Schema(description = "The title of the course, or the subject in words")
        String title,

        @Schema(description = "In the words of whoever asked, where they found no course", nullable = true)
        String subject,

        int people,
        LocalDate suitsFrom,
        LocalDate suitsUntil,
        @Schema(description = "Empty: any") List<DayOfWeek> weekdays,
        @Schema(description = "Empty: any") List<TimeOfDay> timesOfDay,
        WantedPlace.Kind place,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) String facilities,
        String audience,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String contactName,
        @Schema(nullable = true) String contactReach,
        Instant askedAt,
        String askedBy,

        @Schema(description = "The session that answers it", nullable = true)
        Session session,

        @Schema(description = "What was done and said, the first first")
        List<Step> steps) {

    /** A session that was made for it. */
    @Schema(name = "BespokeSession", description = "A session that was made for a request")
    public record Session(
            UUID id,
            LocalDate firstDay,

            @Schema(description = "Whether the agency can see and book it")
            boolean inProgramme) {

        private static Session of(BespokeDetail.Answer answer) {
            return answer == null ? null : new Session(answer.id(), answer.firstDay(), answer.inProgramme());
        }
    }

    /** Something that was done or said. */
    @Schema(name = "BespokeStep", description = "Something that was done or said about a request")
    public record Step(
            BespokeStep.Deed deed,
            Instant at,
            @Schema(nullable = true) String by,
            @Schema(nullable = true) String words,
            @Schema(nullable = true) Session session) {

        private static Step of(BespokeDetail.Said said) {
            return new Step(said.deed(), said.at(), said.by(), said.words(), Session.of(said.session()));
        }
    }

    static BespokeJson of(BespokeDetail detail) {
        BespokeBrief brief = detail.brief();
        return new BespokeJson(
                detail.id(),
                detail.version(),
                detail.state(),
                detail.agency(),
                detail.agencyName(),
                detail.course(),
                detail.title(),
                brief.subject().orElse(null),
                brief.people(),
                brief.days().from(),
                brief.days().until(),
                brief.days().weekdays(),
                brief.days().timesOfDay(),
                brief.place().kind(),
                brief.place().address().orElse(null),
                brief.place().facilities().orElse(null),
                brief.audience(),
                brief.note().orElse(null),
                brief.contact().flatMap(BespokeContact::name).orElse(null),
                brief.contact().flatMap(BespokeContact::reach).orElse(null),
                detail.askedAt(),
                detail.askedBy(),
                Session.of(detail.session()),
                detail.steps().stream().map(Step::of).toList());
    }
}
