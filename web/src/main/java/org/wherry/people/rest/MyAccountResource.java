package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.service.IdentityService;
import org.wherry.people.service.LeavingService;
import org.wherry.people.service.LinkedIdentity;
import org.wherry.people.service.MySignInsService;

/** The bearer's own account: where they are signed in, what signs them in elsewhere, and its end. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account", description = "The bearer’s own account")
public class MyAccountResource {

    @Inject
    private MySignInsService signIns;

    @Inject
    private IdentityService identities;

    @Inject
    private LeavingService leaving;

    @Context
    private HttpHeaders headers;

    /** Where the bearer is signed in. */
    @GET
    @Path("me/sign-ins")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "signIns", summary = "Where the bearer is signed in, the newest first")
    @APIResponse(responseCode = "200", description = "At most fifty sign-ins")
    public List<SignInJson> signIns() {
        return signIns.mine().stream().map(SignInJson::of).toList();
    }

    /** Signs the bearer out everywhere. */
    @POST
    @Path("me/sign-ins/end")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "signOutEverywhere",
            summary = "Sign the bearer out everywhere",
            description = "Every session on the pages ends at its next request. Tokens stay.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            description = "That all are to end",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "everywhere",
                                                            type = SchemaType.BOOLEAN,
                                                            description = "true"))))
    @APIResponse(responseCode = "200", description = "The sign-ins, which have all ended")
    public List<SignInJson> endEverywhere(String body) {
        requireYes("everywhere", body);
        signIns.endEverywhere();
        return signIns();
    }

    /** The accounts elsewhere that sign the bearer in. */
    @GET
    @Path("me/identities")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "identities", summary = "The accounts elsewhere that sign the bearer in")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<LinkedIdentity> identities() {
        return identities.mine();
    }

    /** Unlinks one. */
    @DELETE
    @Path("me/identities/{identity}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "unlinkIdentity", summary = "Let an account elsewhere no longer sign the bearer in")
    @APIResponse(responseCode = "200", description = "Those that are left")
    @APIResponse(responseCode = "404", description = "There is no such account, or it is somebody else’s")
    @APIResponse(responseCode = "409", description = "The bearer would have nothing left to sign in with")
    public List<LinkedIdentity> unlink(@PathParam("identity") String identity) {
        identities.unlink(Parameters.id("external identity", identity));
        return identities.mine();
    }

    /** Closes the account. */
    @POST
    @Path("me/leave")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "leave",
            summary = "Close the bearer’s account",
            description = "At once, and for good: bookings ahead are cancelled, and this token ends with the account."
                    + " Records are kept as long as the retention rule says, and then made nobody’s.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            description = "That the bearer knows what goes with it",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "understood",
                                                            type = SchemaType.BOOLEAN,
                                                            description = "true"))))
    @APIResponse(responseCode = "204", description = "The account is closed")
    @APIResponse(
            responseCode = "409",
            description = "The bearer is still to deliver a session, or is the last administrator")
    public void leave(String body) {
        requireYes("understood", body);
        leaving.leave();
    }

    /** What cannot be taken back is not done by a call that says nothing. */
    private void requireYes(String name, String body) {
        if (!JsonBody.read(body, headers.getMediaType()).yes(name, false)) {
            throw Parameters.malformed(name);
        }
    }
}
