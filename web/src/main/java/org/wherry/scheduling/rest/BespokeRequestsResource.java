package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.common.rest.Problem;
import org.wherry.scheduling.model.BespokeRow;
import org.wherry.scheduling.model.BespokeState;
import org.wherry.scheduling.service.BespokeDesk;
import org.wherry.scheduling.service.BespokeRequestService;

/** Sessions that agencies ask for. */
@Path("bespoke-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions on request", description = "What agencies ask for, and what the training team does about it")
@SecurityRequirement(name = "token", scopes = "MANAGE")
@APIResponse(
        responseCode = "404",
        description =
                "There is no such request, or none that the bearer sees, or something that is named does not exist",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "Refused; the reason says why, such as LOST_UPDATE, DATED_ALREADY, NOT_OPEN or COURSE_NEEDED",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class BespokeRequestsResource {

    @Inject
    private BespokeRequestService requests;

    @Inject
    private BespokeDesk desk;

    /** What somebody said about a version that they saw. */
    @Schema(name = "BespokeWords", description = "What is said about a request")
    public record Said(
            @Schema(description = "The version that was seen")
            long version,

            @Schema(description = "Needed to ask, to comment, to answer and to decline", maxLength = 2000)
            String words) {}

    /** The course that a request comes to. */
    @Schema(name = "BespokeCourse", description = "The course that a request comes to")
    public record Named(
            @Schema(description = "The version that was seen")
            long version,

            UUID course) {}

    /** Requests. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(
            operationId = "bespokeRequests",
            summary = "The requests that the bearer sees, the open ones first, and of those the oldest")
    @APIResponse(responseCode = "200", description = "A page of them")
    public Page<BespokeRow> requests(
            @Parameter(description = "Only those in a state", schema = @Schema(implementation = BespokeState.class))
                    @QueryParam("state")
                    String state,
            @BeanParam PageWanted page) {
        return requests.requests(Parameters.constant("state", BespokeState.class, state, null), page.asked());
    }

    /** Asks for a session. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "askForSession", summary = "Ask for a session of an agency that the bearer speaks for")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BespokeWish.class)))
    @APIResponse(responseCode = "201", description = "Its id", content = @Content())
    public Response ask(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        return Made.of(requests.ask(Parts.require(said.id("agency"), "agency"), BespokeWish.read(said)));
    }

    /** One request. */
    @GET
    @Path("{id}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "bespokeRequest", summary = "One request, with all that was said about it")
    @APIResponse(responseCode = "200", description = "The request")
    public BespokeJson request(@PathParam("id") String id) {
        return BespokeJson.of(requests.request(id(id)));
    }

    /** Asks for something else. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "changeBespokeRequest", summary = "Ask for something else, while nobody has answered")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BespokeWish.class)))
    @APIResponse(responseCode = "204", description = "It is changed")
    public void change(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        requests.change(id(id), said.version(), BespokeWish.read(said));
    }

    /** Answers. */
    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(
            operationId = "answerBespoke",
            summary = "Answer the training team for the agency, or say something more")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Said.class)))
    @APIResponse(responseCode = "204", description = "It is said")
    public void say(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        requests.say(id(id), said.version(), said.text("words"));
    }

    /** Withdraws. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "withdrawBespoke", summary = "Withdraw a request for the agency; its words are optional")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Said.class)))
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    public void withdraw(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        requests.withdraw(id(id), said.version(), said.text("words"));
    }

    /** Asks back. */
    @POST
    @Path("{id}/question")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "questionBespoke", summary = "Ask the agency something, and wait for its answer")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Said.class)))
    @APIResponse(responseCode = "204", description = "The agency is asked")
    public void question(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        desk.ask(id(id), said.version(), said.text("words"));
    }

    /** Comments. */
    @POST
    @Path("{id}/comment")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "commentBespoke", summary = "Say something that needs no answer; the agency reads it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Said.class)))
    @APIResponse(responseCode = "204", description = "It is said")
    public void comment(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        desk.comment(id(id), said.version(), said.text("words"));
    }

    /** Names the course. */
    @PUT
    @Path("{id}/course")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "nameBespokeCourse", summary = "Name the course that a request comes to")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Named.class)))
    @APIResponse(responseCode = "204", description = "It is named")
    public void name(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        desk.name(id(id), said.version(), Parts.require(said.id("course"), "course"));
    }

    /** Declines. */
    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "declineBespoke", summary = "Decline a request, and say why in its words")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Said.class)))
    @APIResponse(responseCode = "204", description = "It is declined, and whoever asked is told")
    public void decline(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        desk.decline(id(id), said.version(), said.text("words"));
    }

    /** Sets a date. */
    @POST
    @Path("{id}/date")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "dateBespoke",
            summary = "Make a session for a request, of its course and closed for its agency",
            description = "The body is a session plan with the request’s version; with publish it goes into the"
                    + " programme at once. The course and the audience of the plan are not read")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlanJson.class)))
    @APIResponse(responseCode = "201", description = "The session’s id", content = @Content())
    public Response date(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        return Made.of(desk.date(id(id), said.version(), PlanJson.read(said), said.yes("publish", false)));
    }

    private static UUID id(String id) {
        return Parameters.id("bespoke request", id);
    }
}
