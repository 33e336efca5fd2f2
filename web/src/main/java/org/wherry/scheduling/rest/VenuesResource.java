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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.service.VenueRegister;

/** The register of venues. */
@Path("venues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Venues", description = "Where sessions are held, with their rooms. For coordinators")
@SecurityRequirement(name = "token", scopes = "MANAGE")
public class VenuesResource {

    @Inject
    private VenueRegister register;

    /** All of them. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "venues", summary = "Every venue with its rooms, by name")
    @APIResponse(responseCode = "200", description = "The venues")
    public List<VenueJson> venues() {
        return register.all().stream().map(VenueJson::of).toList();
    }

    /** Enters one. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "enterVenue", summary = "Enter a venue with at least one room")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = VenueJson.class)))
    @APIResponse(responseCode = "201", description = "Its id", content = @Content())
    public Response enter(@Context HttpHeaders headers, String body) {
        return Made.of(register.enter(VenueJson.read(JsonBody.read(body, headers.getMediaType()))));
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "changeVenue", summary = "Change a venue and its rooms; rooms that are left out stay")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = VenueJson.class)))
    @APIResponse(responseCode = "204", description = "It is changed")
    public void change(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        register.change(Parameters.id("venue", id), said.version(), VenueJson.read(said));
    }
}
