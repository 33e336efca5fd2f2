package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.model.ApprovalRow;
import org.wherry.booking.service.ApprovalService;
import org.wherry.common.model.Page;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Bookings that wait for somebody’s yes. */
@Path("approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class ApprovalsResource {

    @Inject
    private ApprovalService approvals;

    @Context
    private HttpHeaders headers;

    /** The bookings that wait for the bearer’s yes, the longest first. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "approvals", summary = "The bookings that wait for the bearer’s yes, the longest first")
    @APIResponse(responseCode = "200", description = "Done")
    public Page<ApprovalRow> approvals(@QueryParam("page") String page, @QueryParam("size") String size) {
        return approvals.waiting(Parameters.page(page, size));
    }

    /** One of them, decided or not. */
    @GET
    @Path("{reference}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "approval", summary = "One of them, decided or not")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public ApprovalRow approval(@PathParam("reference") String reference) {
        return approvals.find(reference);
    }

    /** Approve a booking. */
    @POST
    @Path("{reference}/approve")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "approveBooking", summary = "Approve a booking")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public ApprovalRow approveBooking(@PathParam("reference") String reference) {
        return approvals.approve(reference);
    }

    /** Do not approve a booking, with a reason. */
    @POST
    @Path("{reference}/refuse")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "refuseBooking", summary = "Do not approve a booking, with a reason")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"reason\": \"…\"}"))
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public ApprovalRow refuseBooking(@PathParam("reference") String reference, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        return approvals.refuse(reference, json.text("reason"));
    }
}
