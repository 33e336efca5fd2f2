package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.model.SessionPerson;
import org.wherry.booking.service.SessionDesk;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.service.PlanChanges;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.scheduling.service.WorkflowService;

/** Planning sessions: drafting, changing, submitting, publishing, copying, moving, calling off. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Sessions as they are planned. For coordinators, and trainers with their own drafts")
@SecurityRequirement(name = "token", scopes = "MANAGE")
@APIResponse(
        responseCode = "404",
        description = "There is no such session, or something that the plan names does not exist")
@APIResponse(
        responseCode = "409",
        description = "Refused; the reason says why, such as ROOM_TAKEN, TRAINER_TAKEN or ABOVE_FIRE_LIMIT")
public class PlansResource {

    @Inject
    private SchedulingService scheduling;

    @Inject
    private WorkflowService workflow;

    @Inject
    private PlanChanges changes;

    @Inject
    private SessionDesk desk;

    @Inject
    private PlannedNames names;

    /** Drafts a session. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "draftSession", summary = "Draft a session")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlanJson.class)))
    @APIResponse(responseCode = "201", description = "Its id", content = @Content())
    public Response draft(@Context HttpHeaders headers, String body) {
        return Made.of(scheduling.draft(PlanJson.read(JsonBody.read(body, headers.getMediaType()))));
    }

    /** One planned session. */
    @GET
    @Path("{id}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "plannedSession", summary = "A session as it is planned")
    @APIResponse(responseCode = "200", description = "The session")
    public PlannedSessionJson plan(@PathParam("id") String id) {
        UUID session = Parameters.id("session", id);
        // Who does not run it finds nothing: remarks are refused for them.
        workflow.remarks(session);
        return names.of(scheduling.session(session));
    }

    /** Changes a session. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "changeSession", summary = "Change a session that has not ended")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlanJson.class)))
    @APIResponse(responseCode = "204", description = "It is changed")
    public void change(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        scheduling.revise(Parameters.id("session", id), said.version(), PlanJson.read(said));
    }

    /** Asks for it to be published. */
    @POST
    @Path("{id}/submit")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "submitSession", summary = "Submit a draft for publishing; its words are optional")
    @APIResponse(responseCode = "204", description = "It is submitted")
    public void submit(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        workflow.submit(
                Parameters.id("session", id),
                JsonBody.read(body, headers.getMediaType()).text("words"));
    }

    /** Hands it back to its trainer. */
    @POST
    @Path("{id}/send-back")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "sendSessionBack", summary = "Send a submitted session back, and say why in its words")
    @APIResponse(responseCode = "204", description = "It is a draft again")
    public void sendBack(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        workflow.sendBack(
                Parameters.id("session", id),
                JsonBody.read(body, headers.getMediaType()).text("words"));
    }

    /** Puts it into the programme. */
    @POST
    @Path("{id}/publish")
    @Operation(operationId = "publishSession", summary = "Publish a draft, or what was submitted")
    @APIResponse(responseCode = "204", description = "It is in the programme")
    public void publish(@PathParam("id") String id) {
        scheduling.publish(Parameters.id("session", id));
    }

    /** Calls it off. */
    @POST
    @Path("{id}/call-off")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "callSessionOff", summary = "Call a published session off before it begins")
    @APIResponse(responseCode = "204", description = "It is called off, and everybody is told the reason")
    public void callOff(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        scheduling.callOff(
                Parameters.id("session", id),
                JsonBody.read(body, headers.getMediaType()).text("reason"));
    }

    /** Plans it again on other dates. */
    @POST
    @Path("{id}/copies")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "copySession", summary = "Hold it again, once for each of the first days")
    @APIResponse(responseCode = "201", description = "The ids, in the order of the dates", content = @Content())
    public Response copy(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        List<UUID> made =
                changes.copy(Parameters.id("session", id), Parts.dates(said, "firstDays"), said.yes("publish", false));
        return Response.status(Response.Status.CREATED)
                .entity(made.stream().map(Made::new).toList())
                .build();
    }

    /** Holds it on other days. */
    @POST
    @Path("{id}/move")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "moveSession", summary = "Hold it on other days, and tell everybody with a booking")
    @APIResponse(responseCode = "204", description = "It is moved")
    public void move(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        changes.move(Parameters.id("session", id), said.version(), PlanJson.days(said));
    }

    /** Gives it more places, or fewer. */
    @POST
    @Path("{id}/capacity")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "resizeSession", summary = "Give it more places, or fewer, but no fewer than are held")
    @APIResponse(responseCode = "204", description = "It has so many")
    public void resize(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        changes.resize(
                Parameters.id("session", id),
                said.version(),
                said.wholeNumber("capacity").orElse(0));
    }

    /** Whom to ring. */
    @GET
    @Path("{id}/call-list")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "callList", summary = "Who has booked, with how to reach them")
    @APIResponse(responseCode = "200", description = "By name")
    public List<SessionPerson> callList(@PathParam("id") String id) {
        return desk.toRing(Parameters.id("session", id));
    }
}
