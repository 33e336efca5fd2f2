package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.BookingService;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;

/** Bookings by their reference, and the bearer's own. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings", description = "The bearer’s own places and places in line")
public class BookingsResource {

    @Inject
    private BookingService bookings;

    /** One booking. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Path("bookings/{reference}")
    @Operation(operationId = "booking", summary = "One booking")
    @APIResponse(responseCode = "200", description = "The booking")
    @APIResponse(responseCode = "404", description = "There is no such booking, or it is somebody else’s")
    public BookingJson booking(
            @Parameter(description = "The booking’s reference", example = "7K3M9QWX2B") @PathParam("reference")
                    String reference) {
        return BookingJson.of(bookings.find(reference));
    }

    /** Cancels a booking. */
    @DELETE
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Path("bookings/{reference}")
    @Operation(
            operationId = "cancel",
            summary = "Give a place, or a place in line, back",
            description = "An offered place is declined. A booking that has ended stays as it is, so a repeat is"
                    + " harmless.")
    @APIResponse(responseCode = "200", description = "The booking as it is now")
    @APIResponse(responseCode = "404", description = "There is no such booking, or it is somebody else’s")
    @APIResponse(responseCode = "409", description = "The session has begun: the reason is CANNOT_BE_CANCELLED")
    public BookingJson cancel(
            @Parameter(description = "The booking’s reference", example = "7K3M9QWX2B") @PathParam("reference")
                    String reference) {
        return BookingJson.of(bookings.cancel(reference, null));
    }

    /** The bearer's own bookings. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Path("me/bookings")
    @Operation(operationId = "myBookings", summary = "The bearer’s own bookings, the latest session first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<BookingJson> mine(@BeanParam PageWanted page) {
        return bookings.mine(page.asked()).map(BookingJson::of);
    }
}
