package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.wherry.booking.model.DoubtRow;
import org.wherry.booking.service.DoubtService;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;

/** Places whose prerequisite was expected to be attended, and was not. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "MANAGE")
@Tag(name = "Decisions on bookings")
@APIResponse(responseCode = "404", description = "There is no such booking")
public class DoubtsResource {

    private static final String REFUSED = "Nothing is to be decided any more, or it is the bearer’s own booking";

    @Inject
    private DoubtService doubts;

    /** What is to be decided. */
    @GET
    @Path("places-in-doubt")
    @Operation(operationId = "placesInDoubt", summary = "Places whose earlier course was not attended after all")
    @APIResponse(responseCode = "200", description = "The soonest session first")
    public Page<DoubtRow> open(@BeanParam PageWanted page) {
        return doubts.open(page.asked());
    }

    /** Lets a place stay. */
    @POST
    @Path("bookings/{reference}/keep-place")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "keepPlace", summary = "Let a place in doubt stay, with a reason")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonWish.class)))
    @APIResponse(responseCode = "204", description = "The place stays")
    @APIResponse(responseCode = "409", description = REFUSED)
    public void keep(@PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        doubts.keep(reference, ReasonWish.read(body, headers.getMediaType()));
    }

    /** Gives a place to others. */
    @POST
    @Path("bookings/{reference}/give-up-place")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "giveUpPlace", summary = "Give a place in doubt to others, with a reason")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonWish.class)))
    @APIResponse(responseCode = "204", description = "The booking is cancelled, and not late")
    @APIResponse(responseCode = "409", description = REFUSED)
    public void giveUp(@PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        doubts.giveUp(reference, ReasonWish.read(body, headers.getMediaType()));
    }
}
