package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.wherry.booking.service.PayerService;

/** Who is invoiced for a place that was booked. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@APIResponse(responseCode = "404", description = "There is no such booking, or it is somebody else’s")
@APIResponse(
        responseCode = "409",
        description = "The booking has ended, or its place costs nothing: the reason is NOTHING_TO_INVOICE")
public class PayersResource {

    @Inject
    private PayerService payers;

    /** Who is invoiced. */
    @GET
    @Path("bookings/{reference}/payer")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "payer", summary = "Who is invoiced for a place")
    @APIResponse(responseCode = "200", description = "As it is now")
    public PayerJson payer(@PathParam("reference") String reference) {
        return PayerJson.of(payers.of(reference));
    }

    /** Names somebody else. */
    @PUT
    @Path("bookings/{reference}/payer")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "BOOK")
    @Operation(operationId = "changePayer", summary = "Name who is invoiced for a place; its price stays")
    @RequestBody(content = @Content(schema = @Schema(implementation = PayerJson.class)))
    @APIResponse(responseCode = "200", description = "As it is now")
    public PayerJson change(@PathParam("reference") String reference, @Context HttpHeaders headers, String body) {
        PayerJson said = PayerJson.read(body, headers.getMediaType());
        return PayerJson.of(payers.change(reference, said.invoiced(), said.purchaseOrder()));
    }
}
