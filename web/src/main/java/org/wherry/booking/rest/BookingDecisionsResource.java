package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.DecisionService;
import org.wherry.booking.service.SessionBookingsService;
import org.wherry.common.model.Page;
import org.wherry.common.rest.Parameters;

/** What coordinators decide and see. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Decisions on bookings",
        description =
                "Coordinators decide who may come from outside a course’s audience, and see everybody on a session")
@APIResponse(responseCode = "404", description = "There is no such thing, or it is somebody else’s")
public class BookingDecisionsResource {

    @Inject
    private DecisionService decisions;

    @Inject
    private SessionBookingsService bookings;

    /** Who waits for a coordinator’s decision. */
    @GET
    @Path("booking-decisions")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "decisions", summary = "Who waits for a coordinator’s decision")
    @APIResponse(responseCode = "200", description = "As it is now")
    public Page<DeskBookingJson> decisions(@QueryParam("page") String page, @QueryParam("size") String size) {
        return decisions.waiting(Parameters.page(page, size)).map(DeskBookingJson::of);
    }

    /** Let somebody come who is outside the audience. */
    @POST
    @Path("bookings/{reference}/accept-audience")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "acceptAudience", summary = "Let somebody come who is outside the audience")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonWish.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public DeskBookingJson acceptAudience(
            @PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        return DeskBookingJson.of(decisions.accept(reference, ReasonWish.read(body, headers.getMediaType())));
    }

    /** Say no, with a reason. */
    @POST
    @Path("bookings/{reference}/decline-audience")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "declineAudience", summary = "Say no, with a reason")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonWish.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public DeskBookingJson declineAudience(
            @PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        return DeskBookingJson.of(decisions.decline(reference, ReasonWish.read(body, headers.getMediaType())));
    }

    /** Everybody on a session. */
    @GET
    @Path("sessions/{id}/bookings")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "sessionBookings", summary = "Everybody on a session")
    @APIResponse(responseCode = "200", description = "As it is now")
    public List<DeskBookingJson> sessionBookings(@PathParam("id") String id) {
        return bookings.of(Parameters.id("session", id)).stream()
                .map(DeskBookingJson::of)
                .toList();
    }

    /** What happened to a booking. */
    @GET
    @Path("bookings/{reference}/history")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "bookingHistory", summary = "What happened to a booking")
    @APIResponse(responseCode = "200", description = "As it is now")
    public List<HistoryJson> bookingHistory(@PathParam("reference") String reference) {
        return bookings.history(reference).stream().map(HistoryJson::of).toList();
    }
}
