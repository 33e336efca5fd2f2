package org.wherry.attendance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.attendance.service.HandoutService;
import org.wherry.catalogue.model.MaterialRow;
import org.wherry.catalogue.rest.FileAnswer;
import org.wherry.common.rest.Parameters;

/** What a session hands out to the bearer. */
@Path("sessions/{id}/materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Materials", description = "What courses hand out")
@SecurityRequirement(name = "token", scopes = "READ")
public class HandoutsResource {

    @Inject
    private HandoutService handouts;

    @PathParam("id")
    private String id;

    /** The list. */
    @GET
    @Operation(
            operationId = "sessionMaterials",
            summary = "What a session hands out to the bearer",
            description = "Nothing where they have no confirmed place, did not attend, and do not deliver it.")
    @APIResponse(responseCode = "200", description = "The list")
    public List<MaterialRow> all() {
        return handouts.of(Parameters.id("session", id));
    }

    /** One file. */
    @GET
    @Path("{material}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "sessionMaterial", summary = "One file of what a session hands out to the bearer")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "There is no such file, or it is not given to the bearer")
    public Response file(@PathParam("material") String material) {
        return FileAnswer.of(handouts.file(Parameters.id("session", id), Parameters.id("material", material)));
    }
}
