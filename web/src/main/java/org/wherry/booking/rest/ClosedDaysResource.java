package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.wherry.booking.model.ApprovalTerms;
import org.wherry.booking.service.ClosedDaysService;
import org.wherry.common.model.Period;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** When agencies are closed, and how long their approvers have. */
@Path("closed-days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class ClosedDaysResource {

    @Inject
    private ClosedDaysService closed;

    @Context
    private HttpHeaders headers;

    /** When an agency is closed from today on. */
    @GET
    @Path("{agency}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "closedDays", summary = "When an agency is closed from today on")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public List<ClosedDaysService.Row> closedDays(@PathParam("agency") String agency) {
        return closed.of(Parameters.id("agency", agency));
    }

    /** Say when an agency is closed. */
    @POST
    @Path("{agency}")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "closeAgencyOn", summary = "Say when an agency is closed")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"from\": \"2026-10-26\", \"to\": \"2026-10-30\", \"name\": \"Half term\"}"))
    @APIResponse(responseCode = "201", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public Response closeAgencyOn(@PathParam("agency") String agency, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        Period days = new Period(json.date("from"), json.date("to"));
        UUID made = closed.close(Parameters.id("agency", agency), days, json.text("name"));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", made))
                .build();
    }

    /** Take closed days back. */
    @DELETE
    @Path("entries/{entry}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "openAgencyOn", summary = "Take closed days back")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public Response openAgencyOn(@PathParam("entry") String entry) {
        closed.open(Parameters.id("closed days", entry));
        return Response.noContent().build();
    }

    /** How long the approvers of an agency have, in working days. */
    @GET
    @Path("{agency}/terms")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "approvalTerms", summary = "How long the approvers of an agency have, in working days")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public ApprovalTerms approvalTerms(@PathParam("agency") String agency) {
        return closed.terms(Parameters.id("agency", agency));
    }

    /** Give the approvers of an agency other terms. */
    @PUT
    @Path("{agency}/terms")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "agreeApprovalTerms", summary = "Give the approvers of an agency other terms")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"remindAfter\": 2, \"passAfter\": 4, \"lapseAfter\": 10}"))
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public ApprovalTerms agreeApprovalTerms(@PathParam("agency") String agency, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        ApprovalTerms terms =
                new ApprovalTerms(days(json, "remindAfter"), days(json, "passAfter"), days(json, "lapseAfter"));
        closed.agree(Parameters.id("agency", agency), terms);
        return terms;
    }

    private static int days(JsonBody json, String name) {
        return json.wholeNumber(name).orElseThrow(() -> Parameters.malformed(name));
    }
}
