package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.JoiningRow;
import org.wherry.people.service.JoiningDesk;

/** Those who want to join, for whoever decides. */
@Path("joinings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joining", description = "Invitations, and those who want to join")
public class JoiningsResource {

    @Inject
    private JoiningDesk desk;

    @Context
    private HttpHeaders headers;

    /** Those who wait. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(
            operationId = "joinings",
            summary = "Those who wait for the bearer’s decision, the longest waiting first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<JoiningRow> waiting(@BeanParam PageWanted page) {
        return desk.waiting(page.asked());
    }

    /** Approves. */
    @POST
    @Path("{joining}/approve")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "approveJoining", summary = "Take somebody as one of the agency’s people")
    @APIResponse(responseCode = "204", description = "They have their post")
    @APIResponse(
            responseCode = "404",
            description = "There is no such person who waits, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It was decided, or a coordinator has to say which agency it is")
    public Response approve(@PathParam("joining") String id) {
        desk.approve(Parameters.id("joining", id));
        return Response.noContent().build();
    }

    /** Settles. */
    @POST
    @Path("{joining}/settle")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "settleJoining", summary = "Say which agency somebody asked for")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"agency\": \"…\"}"))
    @APIResponse(responseCode = "204", description = "They have their post there")
    @APIResponse(
            responseCode = "404",
            description = "There is no such person who waits, or no such agency, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It was decided")
    public Response settle(@PathParam("joining") String id, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        desk.settle(Parameters.id("joining", id), json.id("agency"));
        return Response.noContent().build();
    }

    /** Declines. */
    @POST
    @Path("{joining}/decline")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "declineJoining", summary = "Decline somebody, with a reason")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"reason\": \"…\"}"))
    @APIResponse(responseCode = "204", description = "They are told the reason")
    @APIResponse(responseCode = "400", description = "There is no reason")
    @APIResponse(
            responseCode = "404",
            description = "There is no such person who waits, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It was decided")
    public Response decline(@PathParam("joining") String id, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        desk.decline(Parameters.id("joining", id), json.text("reason"));
        return Response.noContent().build();
    }
}
