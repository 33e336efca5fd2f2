package org.wherry.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.catalogue.model.WaiverRow;
import org.wherry.catalogue.service.GrantWaiver;
import org.wherry.catalogue.service.WaiverService;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Who may book a course without what it asks for. For coordinators. */
@Path("courses/{id}/waivers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What can be learned here. Public; coordinators keep it")
@SecurityRequirement(name = "token", scopes = "MANAGE")
@APIResponse(responseCode = "404", description = "There is no such course, person or waiver")
public class WaiversResource {

    @Inject
    private WaiverService waivers;

    @PathParam("id")
    private String id;

    /** Who may, and why. */
    @Schema(name = "WaiverWish", description = "Who may book a course without what it asks for")
    public record Wish(
            @Schema(description = "The person’s id", required = true)
            UUID person,

            @Schema(required = true, maxLength = 1000) String reason,

            @Schema(description = "The last day; for good where it is left out", nullable = true)
            LocalDate until) {}

    /** Those that there are. */
    @GET
    @Operation(operationId = "waivers", summary = "Who may book a course without what it asks for, by name")
    @APIResponse(responseCode = "200", description = "Those that were not withdrawn")
    public List<WaiverRow> all() {
        return waivers.of(Parameters.id("course", id));
    }

    /** Grants one. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "grantWaiver", summary = "Let somebody book a course without what it asks for")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Wish.class)))
    @APIResponse(responseCode = "201", description = "Those that there are now")
    @APIResponse(responseCode = "400", description = "The body cannot be read, or something in it is missing")
    @APIResponse(responseCode = "409", description = "Refused: OWN_WAIVER or WAIVER_IN_THE_PAST")
    public Response grant(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        waivers.grant(new GrantWaiver(
                said.id("person"), Parameters.id("course", id), said.text("reason"), said.date("until")));
        return Response.status(Response.Status.CREATED).entity(all()).build();
    }

    /** Withdraws one. */
    @DELETE
    @Path("{waiver}")
    @Operation(operationId = "withdrawWaiver", summary = "Withdraw a waiver; what was booked meanwhile stays")
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    @APIResponse(responseCode = "409", description = "It was withdrawn before: WAIVER_SETTLED")
    public void withdraw(@PathParam("waiver") String waiver) {
        waivers.withdraw(Parameters.id("waiver", waiver));
    }
}
