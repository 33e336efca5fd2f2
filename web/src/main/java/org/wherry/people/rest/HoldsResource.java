package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.wherry.people.model.HoldRow;
import org.wherry.people.service.HoldService;

/** Legal holds. */
@Path("legal-holds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What is held on the bearer, and what they ask for")
public class HoldsResource {

    @Inject
    private HoldService holds;

    @Context
    private HttpHeaders headers;

    /** The holds. */
    @GET
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "legalHolds", summary = "Legal holds, those that last first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<HoldRow> page(@BeanParam PageWanted page) {
        return holds.page(page.asked());
    }

    /** Places one. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "placeLegalHold",
            summary = "Place a legal hold",
            description = "While it lasts, nothing that it holds is purged or erased.")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HoldWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "The holds, those that last first",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "400",
            description = "The reason is missing, or neither a person nor everything is named")
    @APIResponse(
            responseCode = "409",
            description = "There is such a hold already, or nobody or more than one person of that address")
    public Response place(String body) {
        JsonBody wish = JsonBody.read(body, headers.getMediaType());
        String person = wish.text("person");
        if (person != null) {
            holds.place(person, wish.text("reason"));
        } else if ("true".equals(wish.text("everything"))) {
            holds.placeOnEverything(wish.text("reason"));
        } else {
            throw Parameters.malformed("person");
        }
        return Response.status(Response.Status.CREATED)
                .entity(page(new PageWanted()))
                .build();
    }

    /** Lifts one. */
    @DELETE
    @Path("{hold}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "liftLegalHold",
            summary = "Lift a legal hold",
            description = "Nobody lifts the hold on their own data; the reason is then OWN_REQUEST.")
    @APIResponse(responseCode = "204", description = "It is lifted")
    @APIResponse(responseCode = "404", description = "There is no such hold")
    @APIResponse(responseCode = "409", description = "It was lifted already")
    public void lift(@Parameter(description = "The hold’s id") @PathParam("hold") String hold) {
        holds.lift(Parameters.id("hold", hold));
    }
}
