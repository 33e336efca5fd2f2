package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.Bearer;
import org.wherry.people.service.TokenService;

/** The bearer's own tokens. */
@Path("me/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens", description = "The bearer’s own tokens")
public class TokensResource {

    @Inject
    private TokenService tokens;

    @Inject
    private HttpServletRequest request;

    @Context
    private HttpHeaders headers;

    /** The bearer's own tokens. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "tokens", summary = "The bearer’s own tokens, the newest first")
    @APIResponse(responseCode = "200", description = "All of them, those that expired or were revoked included")
    public List<TokenJson> mine() {
        return tokens.mine().stream().map(TokenJson::of).toList();
    }

    /** Makes a token. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "makeToken",
            summary = "Make a token",
            description = "It can neither do more nor hold longer than the one that asks for it: the reason is then"
                    + " TOKEN_BEYOND_ITSELF.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "The token and, this once, its secret",
            content = @Content(schema = @Schema(implementation = FreshTokenJson.class)))
    @APIResponse(responseCode = "400", description = "The name, a scope or the number of days is none")
    @APIResponse(responseCode = "409", description = "The bearer has as many tokens as one may have")
    public Response make(String body) {
        UUID bearers = ((Bearer) request.getAttribute(TokenScopes.BEARER)).token();
        return Response.status(Response.Status.CREATED)
                .entity(FreshTokenJson.of(tokens.makeBy(bearers, TokenWish.read(body, headers.getMediaType()))))
                .build();
    }

    /** Revokes a token. */
    @DELETE
    @Path("{token}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description =
                    "The next call with it is turned away. A token that can no longer be used stays as it is, so a"
                            + " repeat is harmless.")
    @APIResponse(responseCode = "200", description = "The token as it is now")
    @APIResponse(responseCode = "404", description = "There is no such token, or it is somebody else’s")
    public TokenJson revoke(@Parameter(description = "The token’s id") @PathParam("token") String token) {
        return TokenJson.of(tokens.revoke(Parameters.id("token", token)));
    }
}
