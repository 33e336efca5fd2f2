package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.service.ErasureService;

/** Requests for erasure, for coordinators. */
@Path("erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What is held on the bearer, and what they ask for")
public class ErasuresResource {

    @Inject
    private ErasureService erasures;

    @Context
    private HttpHeaders headers;

    /** The requests. */
    @GET
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "erasures", summary = "Requests for erasure, those that wait first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<ErasureJson> page(@BeanParam PageWanted page) {
        return erasures.page(page.asked()).map(ErasureJson::of);
    }

    /** Decides one. */
    @POST
    @Path("{erasure}/decide")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "decideErasure",
            summary = "Decide a request for erasure",
            description = "What is granted cannot be undone: the account is closed and the records become nobody’s."
                    + " Nobody decides their own; the reason is then OWN_REQUEST.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ErasureDecision.class)))
    @APIResponse(responseCode = "200", description = "The request as it is now")
    @APIResponse(responseCode = "400", description = "The decision or its reason is missing")
    @APIResponse(responseCode = "404", description = "There is no such request")
    @APIResponse(
            responseCode = "409",
            description = "It was settled, a legal hold keeps the data, or the person is still to deliver a session")
    public ErasureJson decide(
            @Parameter(description = "The request’s id") @PathParam("erasure") String erasure, String body) {
        UUID id = Parameters.id("erasure", erasure);
        ErasureDecision wanted = ErasureDecision.read(body, headers.getMediaType());
        if (wanted.decision() == ErasureDecision.Decision.GRANT) {
            erasures.grant(id, wanted.reason());
        } else {
            erasures.decline(id, wanted.reason());
        }
        return ErasureJson.of(erasures.request(id));
    }
}
