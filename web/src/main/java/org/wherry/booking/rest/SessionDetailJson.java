package org.wherry.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.booking.model.SessionDetail;
import org.wherry.booking.model.SessionSite;
import org.wherry.booking.model.SessionStatus;
import org.wherry.people.model.Agency;
import org.wherry.scheduling.model.DayTimes;
import org.wherry.scheduling.model.VenueFacts;

/** A session as the API shows it alone: what the list says, and what its page says. */
@JsonbNillable
@JsonbPropertyOrder({
    "id",
    "course",
    "programme",
    "kind",
    "provider",
    "format",
    "days",
    "hoursPerDay",
    "locality",
    "venue",
    "address",
    "capacity",
    "placesLeft",
    "waiting",
    "closed",
    "status",
    "bookingOpens",
    "bookingCloses",
    "summary",
    "audience",
    "contentNote",
    "supportContact",
    "outcomes",
    "trainers",
    "room",
    "access",
    "note",
    "prices"
})
@Schema(name = "SessionDetail", description = "One dated run of a course, with all that its page says")
public record SessionDetailJson(
        UUID id,
        SessionJson.CourseOfSession course,

        @Schema(description = "The key of the course’s programme", examples = "multi-agency")
        String programme,

        @Schema(enumeration = {"course", "briefing", "conference", "roadshow", "best-practice"})
        String kind,

        @Schema(description = "The organisation that delivers it")
        String provider,

        @Schema(description = "How it is held, in words", examples = "Full day")
        String format,

        @Schema(description = "When, with the offset that the county’s clocks have then")
        List<DayTimes> days,

        BigDecimal hoursPerDay,

        @Schema(description = "Where, by name; null while that is not known", nullable = true)
        String locality,

        @Schema(description = "Null while it is not known, or is kept for those who have a place", nullable = true)
        String venue,

        @Schema(description = "Null while the venue is not known", nullable = true)
        String address,

        int capacity,

        @Schema(description = "How many places are neither confirmed nor held for somebody")
        int placesLeft,

        @Schema(description = "How many people wait for a place")
        int waiting,

        @Schema(description = "Whether only some agencies may come")
        boolean closed,

        SessionStatus status,

        @Schema(description = "Null where booking opened with the session’s publication", nullable = true)
        Instant bookingOpens,

        Instant bookingCloses,
        String summary,
        @Schema(description = "Who it is for") String audience,

        @Schema(description = "What in it may distress", nullable = true)
        String contentNote,

        @Schema(description = "Whom to turn to, for somebody whom it distresses", nullable = true)
        String supportContact,

        @Schema(description = "What delegates can do or know afterwards")
        List<String> outcomes,

        @Schema(description = "Who delivers it, by name; none where that is kept for those who have a place")
        List<String> trainers,

        @Schema(description = "Which room of the venue", nullable = true)
        String room,

        @Schema(description = "What the venue offers; null while it is not known", nullable = true)
        AccessJson access,

        @Schema(description = "What delegates should know", nullable = true)
        String note,

        @Schema(description = "What one place costs, by kind of agency; empty where it costs nothing")
        List<PriceJson> prices) {

    /** What a venue offers those who come. */
    @JsonbNillable
    @Schema(name = "VenueAccess", description = "What a venue offers those who come")
    public record AccessJson(
            boolean hearingLoop,
            boolean quietRoom,
            boolean prayerRoom,
            @Schema(nullable = true) String entrance,
            @Schema(nullable = true) String parking,
            @Schema(nullable = true) String bus,
            @Schema(nullable = true) String refreshments) {

        static AccessJson of(VenueFacts facts) {
            return facts == null
                    ? null
                    : new AccessJson(
                            facts.hasHearingLoop(),
                            facts.hasQuietRoom(),
                            facts.hasPrayerRoom(),
                            facts.entrance().orElse(null),
                            facts.parking().orElse(null),
                            facts.bus().orElse(null),
                            facts.refreshments().orElse(null));
        }
    }

    /** What one place costs agencies of a kind. */
    @Schema(name = "PlacePrice", description = "What one place costs agencies of a kind, in pounds")
    public record PriceJson(Agency.Kind kind, BigDecimal amount, BigDecimal vat, BigDecimal withVat) {

        static PriceJson of(SessionSite.KindPrice each) {
            return new PriceJson(
                    each.kind(),
                    each.price().amount(),
                    each.price().vat(),
                    each.price().withVat());
        }
    }

    static SessionDetailJson of(SessionDetail detail) {
        SessionJson row = SessionJson.of(detail.row());
        return new SessionDetailJson(
                row.id(),
                row.course(),
                row.programme(),
                detail.kind().key(),
                detail.provider(),
                row.format(),
                row.days(),
                detail.hoursPerDay(),
                row.locality(),
                row.venue(),
                detail.address(),
                row.capacity(),
                row.placesLeft(),
                row.waiting(),
                row.closed(),
                row.status(),
                detail.bookingOpens(),
                detail.bookingCloses(),
                detail.summary(),
                detail.audience(),
                detail.contentNote(),
                detail.supportContact(),
                detail.outcomes(),
                detail.trainers().stream().map(SessionDetail.Trainer::name).toList(),
                detail.site().room(),
                AccessJson.of(detail.site().facts()),
                detail.site().note(),
                detail.site().prices().stream().map(PriceJson::of).toList());
    }
}
