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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.model.MovedBooking.Answer;
import org.wherry.booking.service.MoveService;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Moving everybody on a session to another. */
@Path("moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class MovesResource {

    @Inject
    private MoveService moves;

    @Context
    private HttpHeaders headers;

    /** Who could be moved from a session to another, and who not. */
    @GET
    @Path("{from}/to/{to}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "previewMove", summary = "Who could be moved from a session to another, and who not")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public MovePreviewJson previewMove(@PathParam("from") String from, @PathParam("to") String to) {
        return MovePreviewJson.of(moves.preview(Parameters.id("session", from), Parameters.id("session", to)));
    }

    /** Move everybody who can be, and ask each whether that suits. */
    @POST
    @Path("{from}/to/{to}")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "moveBookings", summary = "Move everybody who can be, and ask each whether that suits")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"reason\": \"…\"}"))
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public Moved moveBookings(@PathParam("from") String from, @PathParam("to") String to, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        return new Moved(moves.move(Parameters.id("session", from), Parameters.id("session", to), json.text("reason")));
    }

    /** Who was moved away from a session, with what they said. */
    @GET
    @Path("{from}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "movedBookings", summary = "Who was moved away from a session, with what they said")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    public List<MoveRowJson> movedBookings(@PathParam("from") String from) {
        return moves.movedFrom(Parameters.id("session", from)).stream()
                .map(MoveRowJson::of)
                .toList();
    }

    /** Say whether the session suits that a booking was moved to; a place that does not is given back freely. */
    @POST
    @Path("answers/{reference}")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(
            operationId = "answerMove",
            summary =
                    "Say whether the session suits that a booking was moved to; a place that does not is given back freely")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"answer\": \"SUITS\"}"))
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such thing, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "A rule refuses; the reason says which, and what to do instead")
    public BookingJson answerMove(@PathParam("reference") String reference, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        return BookingJson.of(moves.answer(reference, json.one("answer", Answer.class)));
    }

    /** How many were moved. */
    public record Moved(int bookings) {}
}
