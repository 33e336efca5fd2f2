package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.TeamBookingService;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.common.model.Page;
import org.wherry.common.rest.Parameters;

/** Booking for others. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Bookings for others",
        description = "Booking for the people of one’s agencies, or for anybody as a coordinator")
@APIResponse(responseCode = "404", description = "There is no such thing, or it is somebody else’s")
public class TeamBookingsResource {

    @Inject
    private TeamBookingService team;

    /** The live bookings of one’s agencies. */
    @GET
    @Path("team-bookings")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "teamBookings", summary = "The live bookings of one’s agencies")
    @APIResponse(responseCode = "200", description = "As it is now")
    public Page<DeskBookingJson> teamBookings(@QueryParam("page") String page, @QueryParam("size") String size) {
        return team.team(Parameters.page(page, size)).map(DeskBookingJson::of);
    }

    /** Book for others, each for themselves. */
    @POST
    @Path("sessions/{id}/team-bookings")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "bookForOthers", summary = "Book for others, each for themselves")
    @APIResponse(responseCode = "200", description = "As it is now")
    @RequestBody(content = @Content(schema = @Schema(implementation = TeamWish.class)))
    @APIResponse(responseCode = "409", description = "Refused; the reason says why and what to do instead")
    @APIResponse(
            responseCode = "422",
            description = "What was asked for cannot be, or a reason is needed; the reason says which")
    public List<TeamOutcomeJson> bookForOthers(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        TeamWish wish = TeamWish.read(body, headers.getMediaType());
        BookPlace wanted = wish.of(Parameters.id("session", id));
        List<Chosen> named =
                wish.people().stream().map(person -> new Chosen(person, null)).toList();
        return team.book(named, wanted).stream().map(TeamOutcomeJson::of).toList();
    }

    /** Give somebody’s place back. */
    @DELETE
    @Path("team-bookings/{reference}")
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "cancelForOthers", summary = "Give somebody’s place back")
    @APIResponse(responseCode = "200", description = "As it is now")
    public DeskBookingJson cancelForOthers(@PathParam("reference") String reference) {
        return DeskBookingJson.of(team.cancel(reference, null));
    }
}
