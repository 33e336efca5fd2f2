package org.wherry.scheduling.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.rest.JsonBody;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.Day;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.PlanTerms;

/** A plan of a session, as it is sent. */
@Schema(name = "SessionPlan", description = "What a session is to be. What is left out is as usual")
public record PlanJson(
        @Schema(description = "The id of the course; a session that is changed keeps its own")
        UUID course,

        @Schema(minimum = "1", maximum = "2000") int capacity,

        @Schema(description = "The id of the venue", nullable = true)
        UUID venue,

        @Schema(description = "The id of one of the venue’s rooms", nullable = true)
        UUID room,

        @Schema(description = "The id of the series", nullable = true)
        UUID series,

        @Schema(description = "At least one: day, starts and ends, such as 2027-04-14, 09:30 and 16:00")
        List<Day> days,

        @Schema(description = "Who delivers it: the id of the person, and LEAD, CO_TRAINER, SHADOW or ONLINE_HOST")
        List<PlanSession.Trainer> trainers,

        @Schema(description = "Who it is open to") Openness openness,

        @Schema(description = "The ids of the agencies, where it is open to AGENCIES")
        Set<UUID> agencies,

        @Schema(description = "The ids of the networks, where it is open to a NETWORK")
        Set<UUID> networks,

        @Schema(description = "The ids of the people, where it is by invitation")
        Set<UUID> invited,

        @Schema(description = "Places kept for sectors until an instant")
        List<PlanTerms.Share> shares,

        @Schema(nullable = true) OnlinePlace online,
        CollectsFeedback collectsFeedback,
        @Schema(nullable = true) Instant bookingOpens,
        @Schema(nullable = true) Instant bookingCloses,
        @Schema(nullable = true) String figuresNote,
        SettingsJson settings,

        @Schema(description = "The version that was seen; needed only for a change", nullable = true)
        Long version) {

    private static final int USUAL_CAPACITY = 20;

    /** Reads what it is to be. */
    static PlanSession read(JsonBody body) {
        return new PlanSession(
                body.id("course"),
                body.wholeNumber("capacity").orElse(USUAL_CAPACITY),
                body.id("venue"),
                body.id("series"),
                days(body),
                Parts.list(body, "trainers").stream().map(PlanJson::trainer).toList(),
                Parts.ids(body, "agencies"),
                body.one("collectsFeedback", CollectsFeedback.class) == CollectsFeedback.ON_PAPER
                        ? CollectsFeedback.ON_PAPER
                        : CollectsFeedback.ONLINE,
                Parts.instant(body, "bookingOpens"),
                Parts.instant(body, "bookingCloses"),
                body.text("figuresNote"),
                terms(body));
    }

    /** The days of a plan. */
    static List<Day> days(JsonBody body) {
        return Parts.list(body, "days").stream()
                .map(day -> new Day(
                        Parts.require(day.date("day"), "day"), Parts.time(day, "starts"), Parts.time(day, "ends")))
                .toList();
    }

    private static PlanTerms terms(JsonBody body) {
        JsonBody online = Parts.part(body, "online");
        return new PlanTerms(
                body.id("room"),
                body.one("openness", Openness.class),
                Parts.ids(body, "networks"),
                Parts.ids(body, "invited"),
                Parts.list(body, "shares").stream().map(PlanJson::share).toList(),
                online.object().isEmpty()
                        ? null
                        : new OnlinePlace(online.text("link"), online.text("host"), online.text("dialIn")),
                settings(Parts.part(body, "settings")));
    }

    private static PlanSession.Trainer trainer(JsonBody each) {
        TrainerPart part = each.one("part", TrainerPart.class);
        return new PlanSession.Trainer(
                Parts.require(each.id("person"), "person"), part == null ? TrainerPart.LEAD : part);
    }

    private static PlanTerms.Share share(JsonBody each) {
        return new PlanTerms.Share(
                Parts.require(each.id("sector"), "sector"),
                Parts.wholeNumber(each, "places"),
                Parts.require(Parts.instant(each, "until"), "until"));
    }

    private static SessionSettings settings(JsonBody said) {
        SessionSettings usual = SessionSettings.usual();
        return new SessionSettings(
                said.wholeNumber("minimum").orElse(usual.minimum()),
                said.wholeNumber("decisionDays").orElse(usual.decisionDays()),
                said.wholeNumber("noticePeriodDays").orElse(usual.noticePeriodDays()),
                said.yes("automaticOffers", usual.automaticOffers()),
                said.yes("charged", usual.isCharged()),
                Parts.number(said, "cost"),
                said.yes("hidesDetails", usual.hidesDetails()),
                said.text("delegatesNote"),
                said.text("staffNote"));
    }
}
