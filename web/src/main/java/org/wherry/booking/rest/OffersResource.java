package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.BookingService;

/** Answering an offer of a freed place. */
@Path("")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "BOOK")
@Tag(name = "Bookings")
@APIResponse(responseCode = "404", description = "There is no such booking, or it is somebody else’s")
@APIResponse(
        responseCode = "409",
        description = "Nothing is offered any more, or something else was booked for that time")
public class OffersResource {

    @Inject
    private BookingService bookings;

    /** Takes the offered place. */
    @POST
    @Path("bookings/{reference}/accept")
    @Operation(
            operationId = "acceptOffer",
            summary = "Take an offered place",
            description = "A place that was taken already stays so, so a repeat is harmless.")
    @APIResponse(responseCode = "200", description = "The booking as it is now")
    public BookingJson accept(@PathParam("reference") String reference) {
        return BookingJson.of(bookings.accept(reference));
    }

    /** Leaves the offered place to the next in line. */
    @POST
    @Path("bookings/{reference}/decline")
    @Operation(operationId = "declineOffer", summary = "Leave an offered place to the next in line")
    @APIResponse(responseCode = "200", description = "The booking as it is now")
    public BookingJson decline(@PathParam("reference") String reference) {
        return BookingJson.of(bookings.decline(reference));
    }
}
