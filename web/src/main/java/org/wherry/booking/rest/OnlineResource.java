package org.wherry.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.booking.service.JoiningOnline;
import org.wherry.common.model.NoSuch;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.model.OnlinePlace;

/** Where the bearer of a token joins a session online. */
@Path("sessions/{id}/online")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@SecurityRequirement(name = "token", scopes = "BOOK")
public class OnlineResource {

    @Inject
    private JoiningOnline joining;

    /** Where they join it. */
    @GET
    @Operation(
            operationId = "joinOnline",
            summary = "Where to join a session online",
            description = "For whoever has a confirmed place, from 24 hours before it begins until it is over.")
    @APIResponse(responseCode = "200", description = "The link, who lets people in, and how to listen by telephone")
    @APIResponse(
            responseCode = "404",
            description = "There is no such session, it is not held online, it is not near, or the bearer has no place")
    public OnlinePlace online(
            @Parameter(description = "The session’s id", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @PathParam("id")
                    String id) {
        UUID session = Parameters.id("session", id);
        return joining.placeIn(session).orElseThrow(() -> new NoSuch("online place", id));
    }
}
