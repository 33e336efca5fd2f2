package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.wherry.people.model.Role;
import org.wherry.people.model.RoleQuery;
import org.wherry.people.service.LostSecondStepService;
import org.wherry.people.service.RoleService;

/** Who may do what. */
@Path("roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Roles",
        description = "For administrators. A change acts on the next request of whoever it is about. Nobody changes"
                + " their own roles.")
public class RolesResource {

    @Inject
    private RoleService roles;

    @Inject
    private LostSecondStepService secondSteps;

    /** Who has which role. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(
            operationId = "roles",
            summary = "Who has which role, by name",
            description = "When nothing is asked for, those who may do more than a practitioner.")
    @APIResponse(responseCode = "200", description = "One page of people with all their roles")
    public Page<RoleHolderJson> list(
            @Parameter(description = "Words that must all stand in the name or the address") @QueryParam("q") String q,
            @Parameter(
                            description = "Only those who have this role",
                            schema = @Schema(type = SchemaType.STRING, implementation = Role.class))
                    @QueryParam("role")
                    String role,
            @BeanParam PageWanted page) {
        Role wanted = Parameters.constant("role", Role.class, role, null);
        return roles.holders(new RoleQuery(q, wanted), page.asked()).map(RoleHolderJson::of);
    }

    /** Gives a role. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "grantRole", summary = "Give somebody a role")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoleWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "The role that they have now",
            content = @Content(schema = @Schema(implementation = RoleJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body cannot be read; or the reason is ROLE_MISSING, ROLE_NEEDS_AGENCY or"
                    + " ROLE_WITHOUT_AGENCY")
    @APIResponse(responseCode = "404", description = "There is no such person or agency")
    @APIResponse(responseCode = "409", description = "They have it already: the reason is ROLE_HELD_ALREADY")
    public Response grant(@Context HttpHeaders headers, String body) {
        return Response.status(Response.Status.CREATED)
                .entity(RoleJson.of(roles.grant(RoleWish.read(body, headers.getMediaType()))))
                .build();
    }

    /** Takes a role away. */
    @DELETE
    @Path("{role}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "withdrawRole", summary = "Take a role away")
    @APIResponse(responseCode = "204", description = "They no longer have it")
    @APIResponse(responseCode = "404", description = "Nobody has that role")
    @APIResponse(
            responseCode = "409",
            description = "It is the last administrator’s who can sign in: the reason is LAST_ADMINISTRATOR")
    public void withdraw(
            @Parameter(description = "The id of the role that somebody has") @PathParam("role") String role) {
        roles.withdraw(Parameters.id("role", role));
    }

    /** Takes a second step away. */
    @DELETE
    @Path("{person}/second-step")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "takeSecondStepAway",
            summary = "Take the second step of somebody away who has lost telephone and recovery codes",
            description = "They are signed out everywhere, and set it up anew when they sign in.")
    @APIResponse(responseCode = "204", description = "They have none now")
    @APIResponse(responseCode = "404", description = "There is no such person")
    @APIResponse(responseCode = "409", description = "They had none: the reason is NO_SECOND_STEP")
    public void takeSecondStepAway(@Parameter(description = "The person’s id") @PathParam("person") String person) {
        secondSteps.takeAway(Parameters.id("person", person));
    }
}
