package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.SwapService;
import org.wherry.booking.service.TeamBookingService.Chosen;

/** Handing places on. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Substitution and transfer",
        description = "A colleague takes the place, or the delegate moves to another session")
@APIResponse(responseCode = "404", description = "There is no such thing, or it is somebody else’s")
public class SwapsResource {

    @Inject
    private SwapService swaps;

    /** Give a place to a colleague. */
    @POST
    @Path("bookings/{reference}/substitute")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "substitute", summary = "Give a place to a colleague")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonChoice.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public BookingJson substitute(@PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        PersonChoice choice = PersonChoice.read(body, headers.getMediaType());
        return BookingJson.of(swaps.substitute(reference, new Chosen(choice.person(), choice.post()), choice.reason()));
    }

    /** Move a booking to another session. */
    @POST
    @Path("bookings/{reference}/transfer")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "transfer", summary = "Move a booking to another session")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = MoveWish.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public BookingJson transfer(@PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        MoveWish wish = MoveWish.read(body, headers.getMediaType());
        return BookingJson.of(swaps.transfer(reference, wish.session(), wish.choice(), wish.reason()));
    }
}
