package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.wherry.booking.service.ReservationService;
import org.wherry.booking.service.ReservePlaces;
import org.wherry.common.rest.Parameters;

/** Holding places without names. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reservations", description = "Places that an agency holds without saying yet for whom")
@APIResponse(responseCode = "404", description = "There is no such thing, or it is somebody else’s")
public class ReservationsResource {

    @Inject
    private ReservationService reservations;

    /** The reservations of one’s agencies. */
    @GET
    @Path("reservations")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "reservations", summary = "The reservations of one’s agencies")
    @APIResponse(responseCode = "200", description = "As it is now")
    public List<ReservationJson> reservations() {
        return reservations.mine().stream().map(ReservationJson::of).toList();
    }

    /** One reservation. */
    @GET
    @Path("reservations/{id}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "reservation", summary = "One reservation")
    @APIResponse(responseCode = "200", description = "As it is now")
    public ReservationJson reservation(@PathParam("id") String id) {
        return ReservationJson.of(reservations.find(Parameters.id("reservation", id)));
    }

    /** Hold places of a session. */
    @POST
    @Path("sessions/{id}/reservations")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "reserve", summary = "Hold places of a session")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReservationWish.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public ReservationJson reserve(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        ReservationWish wish = ReservationWish.read(body, headers.getMediaType());
        if (wish.agency() == null) {
            throw Parameters.malformed("agency");
        }
        return ReservationJson.of(reservations.reserve(new ReservePlaces(
                Parameters.id("session", id), wish.agency(), wish.places(), wish.nameBy(), wish.note())));
    }

    /** Give a reserved place to somebody. */
    @POST
    @Path("reservations/{id}/names")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "namePlace", summary = "Give a reserved place to somebody")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonChoice.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public BookingJson namePlace(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        PersonChoice choice = PersonChoice.read(body, headers.getMediaType());
        return BookingJson.of(
                reservations.name(Parameters.id("reservation", id), choice.person(), choice.post(), choice.reason()));
    }

    /** Give reserved places back. */
    @POST
    @Path("reservations/{id}/give-back")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "giveBack", summary = "Give reserved places back")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = NumberWish.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public ReservationJson giveBack(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        return ReservationJson.of(
                reservations.giveBack(Parameters.id("reservation", id), NumberWish.read(body, headers.getMediaType())));
    }
}
