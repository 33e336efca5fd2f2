package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.LineService;
import org.wherry.booking.service.WaitingList;
import org.wherry.booking.service.WaitingListService;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Waiting lists: their order, and places that are offered by hand. */
@Path("waiting-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class WaitingListsResource {

    @Inject
    private WaitingListService lists;

    @Inject
    private LineService line;

    @Context
    private HttpHeaders headers;

    /** Who waits for a session, first in line first. */
    @GET
    @Path("{session}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "waitingList", summary = "Who waits for a session, first in line first")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public WaitingList waitingList(@PathParam("session") String session) {
        return lists.of(Parameters.id("session", session));
    }

    /** Offer every free place to those who wait, also places that were added. */
    @POST
    @Path("{session}/offer")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "offerFreePlaces",
            summary = "Offer every free place to those who wait, also places that were added")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public WaitingList offerFreePlaces(@PathParam("session") String session) {
        UUID id = Parameters.id("session", session);
        lists.offerFree(id);
        return lists.of(id);
    }

    /** Set somebody at another place in line, with a reason. */
    @POST
    @Path("bookings/{reference}/move")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "moveInLine", summary = "Set somebody at another place in line, with a reason")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"place\": 1, \"reason\": \"…\"}"))
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public Response moveInLine(@PathParam("reference") String reference, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        int place = json.wholeNumber("place").orElseThrow(() -> Parameters.malformed("place"));
        lists.move(reference, place, json.text("reason"));
        return Response.noContent().build();
    }

    /** Offer a free place to somebody who waits; with a reason where it is not the first. */
    @POST
    @Path("bookings/{reference}/offer")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "offerPlaceTo",
            summary = "Offer a free place to somebody who waits; with a reason where it is not the first")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"reason\": \"…\"}"))
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public Response offerPlaceTo(@PathParam("reference") String reference, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        lists.offerTo(reference, json.text("reason"));
        return Response.noContent().build();
    }

    /** Take the free place that all who wait were told of; the first has it. */
    @POST
    @Path("bookings/{reference}/take")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(
            operationId = "takePlace",
            summary = "Take the free place that all who wait were told of; the first has it")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public BookingJson takePlace(@PathParam("reference") String reference) {
        return BookingJson.of(line.take(reference));
    }
}
