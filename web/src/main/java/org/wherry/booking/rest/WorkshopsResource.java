package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.WorkshopListService;
import org.wherry.booking.service.WorkshopService;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Choosing workshops, and who has. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops", description = "Which workshops of a conference somebody comes to")
public class WorkshopsResource {

    @Inject
    private WorkshopService workshops;

    @Inject
    private WorkshopListService lists;

    /** What is wanted. */
    @Schema(name = "WorkshopWish", description = "A workshop for each of some rounds; all are given, or none")
    public record Wish(List<Choice> choices) {}

    /** A choice. */
    @Schema(name = "WorkshopChoice", description = "The workshop that is wanted in a round")
    public record Choice(
            @Schema(description = "The round’s id") UUID round,

            @Schema(description = "The workshop’s id; none of them when it is left out", nullable = true)
            UUID workshop) {}

    /** What there is to choose. */
    @GET
    @Path("bookings/{reference}/workshops")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "workshopsOf", summary = "What there is to choose for a booking, and what is chosen")
    @APIResponse(responseCode = "200", description = "The rounds by time")
    @APIResponse(responseCode = "404", description = "There is no such booking, or it is somebody else’s")
    public List<RoundJson> of(@PathParam("reference") String reference) {
        return workshops.toChoose(reference).rounds().stream()
                .map(RoundJson::of)
                .toList();
    }

    /** Chooses. */
    @PUT
    @Path("bookings/{reference}/workshops")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "chooseWorkshops", summary = "Choose workshops; rounds that are left out stay as they are")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Wish.class)))
    @APIResponse(responseCode = "200", description = "The rounds as they are now")
    @APIResponse(responseCode = "404", description = "There is no such booking, round or workshop")
    @APIResponse(
            responseCode = "409",
            description = "WORKSHOP_FULL, NO_PLACE_TO_CHOOSE_FOR, CHOOSING_IS_OVER or CHOSEN_MEANWHILE")
    public List<RoundJson> choose(@PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        workshops.choose(reference, read(JsonBody.read(body, headers.getMediaType())));
        return of(reference);
    }

    private static List<WorkshopService.Choice> read(JsonBody body) {
        JsonValue choices = body.object().getOrDefault("choices", JsonValue.EMPTY_JSON_ARRAY);
        if (!(choices instanceof JsonArray array) || !array.stream().allMatch(JsonObject.class::isInstance)) {
            throw Parameters.malformed("choices");
        }
        return array.getValuesAs(JsonObject.class).stream()
                .map(JsonBody::new)
                .map(choice -> new WorkshopService.Choice(choice.id("round"), choice.id("workshop")))
                .toList();
    }

    /** Who has chosen. */
    @GET
    @Path("sessions/{id}/workshop-lists")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "workshopLists", summary = "Who is in which workshop of a session, and who has not chosen")
    @APIResponse(responseCode = "200", description = "The rounds by time, people by name")
    @APIResponse(responseCode = "404", description = "There is no such session, or the bearer does not run it")
    public List<RoundListJson> lists(@PathParam("id") String id) {
        return lists.of(Parameters.id("session", id)).stream()
                .map(RoundListJson::of)
                .toList();
    }
}
