package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.people.service.MyDataService;
import org.wherry.people.web.DataFile;

/** Everything held on the bearer of the token. */
@Path("me/data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Privacy", description = "What is held on the bearer, and what they ask for")
public class MyDataResource {

    @Inject
    private MyDataService service;

    @Inject
    private Clock clock;

    /** Everything held. */
    @GET
    @Operation(
            operationId = "myData",
            summary = "Everything held on the bearer",
            description = "An object “held” with a list for each kind of data, such as “bookings”; days and instants"
                    + " are in the form of ISO 8601. Asking is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The data",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public JsonObject data() {
        return DataFile.json(service.export(), clock.instant());
    }
}
