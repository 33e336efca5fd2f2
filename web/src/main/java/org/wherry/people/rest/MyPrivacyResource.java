package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.NoSuch;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.service.LeavingService;
import org.wherry.people.service.NoticeService;

/** What the bearer asks for of their own data, and the notice that says what is done with it. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What is held on the bearer, and what they ask for")
public class MyPrivacyResource {

    @Inject
    private LeavingService leaving;

    @Inject
    private NoticeService notices;

    @Context
    private HttpHeaders headers;

    /** The bearer's own requests for erasure. */
    @GET
    @Path("me/erasures")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "myErasures", summary = "The bearer’s own requests for erasure, the latest first")
    @APIResponse(responseCode = "200", description = "All of them, with what was decided")
    public List<ErasureJson> erasures() {
        return leaving.requests().stream().map(ErasureJson::of).toList();
    }

    /** Asks for erasure. */
    @POST
    @Path("me/erasures")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "askForErasure",
            summary = "Ask that the bearer’s records be made nobody’s",
            description = "A coordinator decides, with a reason.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            description = "What the bearer wants",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "wish",
                                                            type = SchemaType.STRING,
                                                            description = "In their own words; it may be empty"))))
    @APIResponse(responseCode = "200", description = "All requests of the bearer, the latest first")
    @APIResponse(responseCode = "409", description = "One waits already")
    public List<ErasureJson> ask(String body) {
        String wish = JsonBody.read(body, headers.getMediaType()).text("wish");
        if (wish == null) {
            throw Parameters.malformed("wish");
        }
        leaving.askForErasure(wish);
        return erasures();
    }

    /** Takes the request that waits back. */
    @DELETE
    @Path("me/erasures")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "withdrawErasure", summary = "Take the request for erasure that waits back")
    @APIResponse(responseCode = "200", description = "All requests of the bearer, the latest first")
    @APIResponse(responseCode = "409", description = "None waits")
    public List<ErasureJson> withdraw() {
        leaving.withdrawRequest();
        return erasures();
    }

    /** The privacy notice that stands. */
    @GET
    @Path("me/privacy-notice")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(
            operationId = "privacyNotice",
            summary = "The privacy notice that stands, and when the bearer accepted it")
    @APIResponse(responseCode = "200", description = "The notice")
    @APIResponse(responseCode = "404", description = "None was published")
    public NoticeJson notice() {
        return notices.newest()
                .map(newest -> NoticeJson.of(newest, notices.acceptedAt().orElse(null)))
                .orElseThrow(() -> new NoSuch("privacy notice", "newest"));
    }

    /** Accepts the notice. */
    @POST
    @Path("me/privacy-notice")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "acceptNotice", summary = "Accept the privacy notice that the bearer has read")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            description = "Which was read",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "number",
                                                            type = SchemaType.INTEGER,
                                                            description = "The version, from 1"))))
    @APIResponse(responseCode = "200", description = "The notice, accepted")
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "409", description = "A newer one stands")
    public NoticeJson accept(String body) {
        int number = JsonBody.read(body, headers.getMediaType())
                .wholeNumber("number")
                .orElseThrow(() -> Parameters.malformed("number"));
        notices.accept(number);
        return notice();
    }
}
