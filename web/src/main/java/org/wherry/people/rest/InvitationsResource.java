package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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
import org.wherry.people.model.InvitationRow;
import org.wherry.people.service.InvitationService;

/** Invitations of people to an agency. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joining", description = "Invitations, and those who want to join")
public class InvitationsResource {

    @Inject
    private InvitationService invitations;

    @Context
    private HttpHeaders headers;

    /** The invitations. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "invitations", summary = "The invitations of the bearer’s agencies, the newest first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<InvitationRow> all(@BeanParam PageWanted page) {
        return invitations.invitations(page.asked());
    }

    /** Invites. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "invite", summary = "Invite people to an agency")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    "{\"agency\": \"…\", \"emails\": [\"somebody@example.org\"], \"jobTitle\": \"Teacher\"}"))
    @APIResponse(
            responseCode = "201",
            description = "How many were invited; a known address and an unknown one answer alike")
    @APIResponse(
            responseCode = "400",
            description = "An address cannot be read, or there are too many; nobody was invited")
    @APIResponse(responseCode = "404", description = "There is no such agency, or it is not the bearer’s to see")
    public Response invite(String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        int invited = invitations.invite(json.id("agency"), json.texts("emails"), json.text("jobTitle"));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("invited", invited))
                .build();
    }

    /** Sends it again. */
    @POST
    @Path("{invitation}/send")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "sendInvitationAgain", summary = "Send an invitation once more")
    @APIResponse(responseCode = "202", description = "It is on its way")
    @APIResponse(responseCode = "404", description = "There is no such invitation, or it is not the bearer’s to see")
    @APIResponse(responseCode = "410", description = "It was answered or withdrawn")
    public Response send(@PathParam("invitation") String id) {
        invitations.sendAgain(Parameters.id("invitation", id));
        return Response.accepted().build();
    }

    /** Takes it back. */
    @DELETE
    @Path("{invitation}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an invitation")
    @APIResponse(responseCode = "204", description = "Its link opens nothing any more")
    @APIResponse(responseCode = "404", description = "There is no such invitation, or it is not the bearer’s to see")
    @APIResponse(responseCode = "410", description = "It was answered or withdrawn")
    public Response withdraw(@PathParam("invitation") String id) {
        invitations.withdraw(Parameters.id("invitation", id));
        return Response.noContent().build();
    }
}
