package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.wherry.common.rest.JsonBody;
import org.wherry.people.service.ClaimService;

/** Codes for records that others kept, and claiming one’s own. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joining", description = "Invitations, and those who want to join")
public class RecordsResource {

    @Inject
    private ClaimService claims;

    @Context
    private HttpHeaders headers;

    /** Makes a code. */
    @POST
    @Path("record-codes")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "makeRecordCode", summary = "Make a code with which somebody claims their record")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"person\": \"…\"}"))
    @APIResponse(responseCode = "201", description = "The code, this once")
    @APIResponse(responseCode = "404", description = "There is no such person, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "They have an account")
    public Response make(String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        return Response.status(Response.Status.CREATED)
                .entity(claims.makeCode(json.id("person")))
                .build();
    }

    /** Claims a record. */
    @POST
    @Path("me/claims")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "claimRecord", summary = "Claim a record with a code")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"name\": \"…\", \"code\": \"7K3M-9QWX-2B4D\"}"))
    @APIResponse(responseCode = "204", description = "The record is the bearer’s")
    @APIResponse(responseCode = "404", description = "Name and code do not belong together, or the code cannot be used")
    public Response claim(String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        claims.claim(json.text("name"), json.text("code"));
        return Response.noContent().build();
    }
}
