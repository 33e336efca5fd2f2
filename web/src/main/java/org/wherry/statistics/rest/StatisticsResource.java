package org.wherry.statistics.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.statistics.model.StatisticsRefusal;
import org.wherry.statistics.model.UptakeBy;
import org.wherry.statistics.service.AskUptake;
import org.wherry.statistics.service.Deliveries;
import org.wherry.statistics.service.Feedback;
import org.wherry.statistics.service.StatisticsService;
import org.wherry.statistics.service.Uptake;

/** Deliveries, uptake and feedback. */
@Path("statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "REPORT")
@Tag(
        name = "Statistics",
        description = "For coordinators, analysts and group members; line managers and booking contacts see their own"
                + " agency. A count of people from 1 to 4 is withheld from all but coordinators and the agency itself,"
                + " and so is a second one where subtraction would give it away: such a count is null and its row has"
                + " suppressed true. A session belongs to the period of its first day.")
@APIResponse(responseCode = "400", description = "The period ends before it starts, or a parameter cannot be read")
public class StatisticsResource {

    private static final String FROM = "The first day, such as 2018-04-01; without both, this financial year";
    private static final String TO = "The last day, such as 2019-03-31";
    private static final String PROGRAMMES = "Keys of programmes, parted by commas; all when left out";

    @Inject
    private StatisticsService statistics;

    @Inject
    private Clock clock;

    /** How often each course was delivered. */
    @GET
    @Path("deliveries")
    @Operation(
            operationId = "deliveries",
            summary = "How often each course was delivered",
            description = "A delivery is a session that was not called off and whose last day is over; two days are"
                    + " one delivery. A course whose number of runs in the period was never recorded has deliveries"
                    + " null and is not in the total.")
    @APIResponse(
            responseCode = "200",
            description = "The deliveries of each course",
            content = @Content(schema = @Schema(implementation = Deliveries.class)))
    public Deliveries deliveries(
            @Parameter(description = FROM, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(description = TO, schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("to")
                    String to,
            @Parameter(description = PROGRAMMES, explode = Explode.FALSE, example = "multi-agency,partner")
                    @QueryParam("programme")
                    List<String> programme) {
        return statistics.deliveries(period(from, to), programmes(programme));
    }

    /** Which people were reached. */
    @GET
    @Path("uptake")
    @Operation(
            operationId = "uptake",
            summary = "How many people were reached, by agency, sector, locality or course",
            description = "Distinct people who attended all days. They count under the post that their booking named:"
                    + " its agency, that agency’s sector, its workplace’s locality. A person counts once in each row"
                    + " and once in the total; attendances are one person and one session.")
    @APIResponse(
            responseCode = "200",
            description = "The people of each row, and of all",
            content = @Content(schema = @Schema(implementation = Uptake.class)))
    @APIResponse(responseCode = "404", description = "There is no such agency, or none that the bearer may see")
    public Uptake uptake(
            @Parameter(description = FROM, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(description = TO, schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("to")
                    String to,
            @Parameter(
                            description = "What the rows are; agency when left out",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"agency", "sector", "locality", "course"}))
                    @QueryParam("by")
                    String by,
            @Parameter(description = PROGRAMMES, explode = Explode.FALSE) @QueryParam("programme")
                    List<String> programme,
            @Parameter(
                            description = "The id of one course",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("course")
                    String course,
            @Parameter(
                            description = "The id of one agency, with those below it",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("agency")
                    String agency) {
        return statistics.uptake(new AskUptake(
                period(from, to), by(by), programmes(programme), id("course", course), id("agency", agency)));
    }

    /** What a series or a session was told by those who came. */
    @GET
    @Path("feedback")
    @Operation(
            operationId = "feedback",
            summary = "The feedback of a series or a session",
            description = "Each statement with its counts and percentages, no response included; all of them pooled"
                    + " from their counts; the response rate; and what others published, as they published it. Ask"
                    + " for one series or one session. Trainers may ask for a session that they delivered. Answers of"
                    + " fewer than five people are withheld from all but coordinators.")
    @APIResponse(
            responseCode = "200",
            description = "The feedback",
            content = @Content(schema = @Schema(implementation = Feedback.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such series or session, or none that the bearer may see")
    public Feedback feedback(
            @Parameter(description = "The key of a series", example = "scr-roadshow-2018") @QueryParam("series")
                    String series,
            @Parameter(description = "The id of a session", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("session")
                    String session) {
        if (isGiven(series) == isGiven(session)) {
            throw new Refusal(StatisticsRefusal.ONE_SERIES_OR_SESSION);
        }
        return isGiven(series)
                ? statistics.feedbackOfSeries(series)
                : statistics.feedbackOfSession(id("session", session));
    }

    private Period period(String from, String to) {
        return isGiven(from) || isGiven(to) ? Period.parse(from, to) : Period.financialYearOf(LocalDate.now(clock));
    }

    private static UptakeBy by(String key) {
        return isGiven(key) ? UptakeBy.ofKey(key).orElseThrow(() -> unknown(key)) : UptakeBy.AGENCY;
    }

    private static Set<Programme> programmes(List<String> given) {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        for (String list : given) {
            for (String key : list.split(",")) {
                if (isGiven(key)) {
                    programmes.add(Programme.ofKey(key.strip()).orElseThrow(() -> unknown(key)));
                }
            }
        }
        return programmes;
    }

    private static UUID id(String what, String given) {
        try {
            return isGiven(given) ? UUID.fromString(given) : null;
        } catch (IllegalArgumentException malformed) {
            throw new NoSuch(what, given);
        }
    }

    private static Refusal unknown(String key) {
        return new Refusal(StatisticsRefusal.UNKNOWN_CHOICE, key);
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isBlank();
    }
}
