package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.attendance.model.NeedRow;
import org.wherry.attendance.service.NeedsService;
import org.wherry.common.rest.Parameters;
import org.wherry.people.service.MyNeedsService;

/** What people need to take part: their own, and those of a session for whoever runs it. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Access needs", description = "What people need to take part, said by choice and purged after the session")
public class NeedsResource {

    @Inject
    private MyNeedsService mine;

    @Inject
    private NeedsService sessions;

    /** What the bearer needs. */
    @GET
    @Path("me/needs")
    @Operation(operationId = "myNeeds", summary = "What the bearer said that they need")
    @APIResponse(responseCode = "200", description = "It; empty where they said nothing")
    public NeedsJson mine() {
        return mine.mine().map(NeedsJson::of).orElseGet(NeedsJson::none);
    }

    /** Says it anew. */
    @PUT
    @Path("me/needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "sayNeeds", summary = "Say what the bearer needs; it is passed on to their sessions")
    @APIResponse(responseCode = "200", description = "What is kept now")
    @APIResponse(responseCode = "400", description = "Nothing is said, or it cannot be read")
    public NeedsJson say(NeedsJson said) {
        if (said == null) {
            throw Parameters.malformed("body");
        }
        mine.keep(said.needs(), said.words());
        return mine();
    }

    /** Takes it back. */
    @DELETE
    @Path("me/needs")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "forgetNeeds", summary = "Take back what the bearer said; it is deleted everywhere")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void forget() {
        mine.forget();
    }

    /** What the delegates of a session need. */
    @GET
    @Path("sessions/{id}/needs")
    @Operation(
            operationId = "sessionNeeds",
            summary = "What the delegates of a session need",
            description = "For coordinators, and for those who deliver it from 14 days before until 14 days after.")
    @APIResponse(responseCode = "200", description = "Those who said so, by name")
    @APIResponse(responseCode = "404", description = "There is no such session, or it is not the bearer’s to see")
    public List<NeedRow> ofSession(@Parameter(description = "The session’s id") @PathParam("id") String id) {
        return sessions.of(Parameters.id("session", id));
    }
}
