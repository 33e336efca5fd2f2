package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.model.UndatedRow;
import org.wherry.booking.service.Dated;
import org.wherry.booking.service.Demand;
import org.wherry.booking.service.UndatedService;
import org.wherry.common.rest.Parameters;

/** Courses without a date. */
@Path("undated-sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Sessions without a date", description = "Who wants a course that has no date, and the date that it gets")
public class UndatedResource {

    @Inject
    private UndatedService undated;

    /** What to gather for. */
    @Schema(name = "GatherWish", description = "A course to gather for")
    public record Gather(
            @Schema(description = "The course’s id", format = "uuid")
            String course,

            @Schema(description = "When it may be held", maxLength = 500, nullable = true)
            String note) {}

    /** Why somebody wants a place. */
    @Schema(name = "PlaceWish", description = "A wish for a place")
    public record Why(
            @Schema(description = "Why they need it", maxLength = 500, nullable = true)
            String why) {}

    /** The draft that becomes the date. */
    @Schema(name = "DateWish", description = "Which draft becomes the date")
    public record Draft(
            @Schema(description = "The id of a draft of the course", format = "uuid")
            String session) {}

    /** What is gathered for. */
    @GET
    @Operation(
            operationId = "undatedSessions",
            summary = "What is gathered for, and what became of the bearer’s wishes")
    @APIResponse(responseCode = "200", description = "By title")
    public List<UndatedRow> gathering() {
        return undated.gathering();
    }

    /** Begins to gather. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "gather", summary = "Gather those who want a course")
    @APIResponse(responseCode = "201", description = "Its id is the answer")
    @APIResponse(responseCode = "400", description = "It cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such course")
    @APIResponse(responseCode = "409", description = "They are gathered already: ALREADY_GATHERED")
    public Response open(Gather wanted) {
        UUID course = wanted == null ? null : Parameters.idOrNull("course", wanted.course());
        if (course == null) {
            throw Parameters.malformed("course");
        }
        UUID id = undated.open(course, wanted.note());
        return Response.status(Response.Status.CREATED).entity(List.of(id)).build();
    }

    /** Who wants it. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "demand",
            summary = "Who wants it, the oldest wish first, and which drafts could be its date")
    @APIResponse(responseCode = "200", description = "They")
    @APIResponse(responseCode = "404", description = "There is no such thing")
    public Demand demand(@Parameter(description = "Its id") @PathParam("id") String id) {
        return undated.demand(id(id));
    }

    /** Stops gathering. */
    @DELETE
    @Path("{id}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "stopGathering", summary = "Gather no more; the wishes come to nothing")
    @APIResponse(responseCode = "204", description = "It is on the list no more")
    @APIResponse(responseCode = "404", description = "There is no such thing")
    @APIResponse(responseCode = "409", description = "It has a date, or was ended before: GATHERED_NO_MORE")
    public void close(@Parameter(description = "Its id") @PathParam("id") String id) {
        undated.close(id(id));
    }

    /** Wants a place. */
    @PUT
    @Path("{id}/wish")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "wish", summary = "Say that the bearer wants a place; a repeat is harmless")
    @APIResponse(responseCode = "204", description = "It is kept")
    @APIResponse(responseCode = "404", description = "There is no such thing")
    @APIResponse(responseCode = "409", description = "It has a date by now: GATHERED_NO_MORE")
    public void wish(@Parameter(description = "Its id") @PathParam("id") String id, Why said) {
        undated.wish(id(id), said == null ? null : said.why());
    }

    /** Wants it no more. */
    @DELETE
    @Path("{id}/wish")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "withdrawWish", summary = "Take the bearer’s wish back")
    @APIResponse(responseCode = "204", description = "There is none any more")
    @APIResponse(responseCode = "404", description = "There is no such thing")
    @APIResponse(responseCode = "409", description = "It has a date by now: GATHERED_NO_MORE")
    public void withdraw(@Parameter(description = "Its id") @PathParam("id") String id) {
        undated.withdraw(id(id));
    }

    /** Sets the date. */
    @POST
    @Path("{id}/date")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "setDate",
            summary = "Publish a draft of the course, and offer its places to the oldest wishes")
    @APIResponse(responseCode = "200", description = "What came of the wishes")
    @APIResponse(responseCode = "400", description = "It cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such thing, or no such session")
    @APIResponse(
            responseCode = "409",
            description = "GATHERED_NO_MORE, OF_ANOTHER_COURSE, NOT_A_DRAFT_ANY_MORE, or the draft cannot be published")
    public Dated date(@Parameter(description = "Its id") @PathParam("id") String id, Draft wanted) {
        UUID session = wanted == null ? null : Parameters.idOrNull("session", wanted.session());
        if (session == null) {
            throw Parameters.malformed("session");
        }
        return undated.date(id(id), session);
    }

    private static UUID id(String id) {
        return Parameters.id("undated session", id);
    }
}
