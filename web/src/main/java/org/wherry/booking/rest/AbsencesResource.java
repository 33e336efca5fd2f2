package org.wherry.booking.rest;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.AbsenceService;
import org.wherry.common.model.Period;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** When the bearer is away, and who approves meanwhile. */
@Path("absences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class AbsencesResource {

    @Inject
    private AbsenceService absences;

    @Context
    private HttpHeaders headers;

    /** The bearer’s absences that are not over. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "absences", summary = "The bearer’s absences that are not over")
    @APIResponse(responseCode = "200", description = "Done")
    public List<AbsenceService.Row> absences() {
        return absences.mine();
    }

    /** Say when the bearer is away. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "enterAbsence", summary = "Say when the bearer is away")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"from\": \"2026-08-03\", \"to\": \"2026-08-14\", \"deputy\": null}"))
    @APIResponse(responseCode = "201", description = "Done")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public Response enterAbsence(String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        UUID made = absences.enter(new Period(json.date("from"), json.date("to")), json.id("deputy"));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", made))
                .build();
    }

    /** Take an absence back. */
    @DELETE
    @Path("{absence}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "takeAbsenceBack", summary = "Take an absence back")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public Response takeAbsenceBack(@PathParam("absence") String id) {
        absences.takeBack(Parameters.id("absence", id));
        return Response.noContent().build();
    }
}
