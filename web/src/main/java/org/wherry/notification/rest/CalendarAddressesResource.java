package org.wherry.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.notification.service.CalendarFeedService;

/** The addresses by which the bearer's calendars follow their sessions. */
@Path("me/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Addresses by which the bearer’s calendars follow their sessions")
public class CalendarAddressesResource {

    @Inject
    private CalendarFeedService feeds;

    @Context
    private HttpHeaders headers;

    /** The bearer's own. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "calendarAddresses", summary = "The bearer’s calendar addresses, the newest first")
    @APIResponse(responseCode = "200", description = "All of them, those that were revoked included")
    public List<CalendarAddressJson> mine() {
        return feeds.mine().stream().map(CalendarAddressJson::of).toList();
    }

    /** Makes one. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "makeCalendarAddress",
            summary = "Make an address for a calendar",
            description = "What is there is iCalendar, and needs no token: whoever knows the address can read it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "What was made and, this once, the address",
            content = @Content(schema = @Schema(implementation = FreshCalendarAddressJson.class)))
    @APIResponse(responseCode = "400", description = "The name is none")
    @APIResponse(responseCode = "409", description = "The bearer has as many as one may have")
    public Response make(String body) {
        String name = JsonBody.read(body, headers.getMediaType()).text("name");
        return Response.status(Response.Status.CREATED)
                .entity(FreshCalendarAddressJson.of(feeds.make(name)))
                .build();
    }

    /** Revokes one. */
    @DELETE
    @Path("{calendar}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "revokeCalendarAddress",
            summary = "Revoke an address of a calendar",
            description = "The calendar finds nothing there from now on. A repeat is harmless.")
    @APIResponse(responseCode = "200", description = "It as it is now")
    @APIResponse(responseCode = "404", description = "There is none of that id, or it is somebody else’s")
    public CalendarAddressJson revoke(
            @Parameter(description = "The id of the calendar’s address") @PathParam("calendar") String calendar) {
        return CalendarAddressJson.of(feeds.revoke(Parameters.id("calendar address", calendar)));
    }
}
