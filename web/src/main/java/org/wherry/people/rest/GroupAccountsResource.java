package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.GroupAccountRow;
import org.wherry.people.service.GroupAccountService;

/** The shared mailboxes of small organisations. */
@Path("group-accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Group accounts", description = "Shared mailboxes of small organisations. For coordinators")
public class GroupAccountsResource {

    @Inject
    private GroupAccountService groups;

    /** All of them. */
    @GET
    @Operation(operationId = "groupAccounts", summary = "The group accounts, those that are open first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<GroupAccountRow> accounts(@BeanParam PageWanted page) {
        return groups.accounts(page.asked());
    }

    /** Opens one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "openGroupAccount", summary = "Open a group account for an agency")
    @APIResponse(responseCode = "201", description = "It is open", content = @Content())
    @APIResponse(responseCode = "400", description = "Something is missing or cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such agency or person")
    @APIResponse(responseCode = "409", description = "The agency has one, or the contact holds no post there")
    public Response open(GroupAccountWish wish) {
        GroupAccountWish given = require(wish);
        UUID id = groups.open(
                MergeWish.id("agency", given.agency()), given.mailbox(), MergeWish.id("contact", given.contact()));
        return Response.status(Response.Status.CREATED)
                .entity(new MergesResource.Made(id))
                .build();
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "changeGroupAccount", summary = "Pass a group account to another mailbox or contact")
    @APIResponse(responseCode = "204", description = "It is changed")
    @APIResponse(responseCode = "400", description = "Something is missing or cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such account or person")
    @APIResponse(responseCode = "409", description = "It is closed, or the contact holds no post there")
    public void change(@Parameter(description = "The account’s id") @PathParam("id") String id, GroupAccountWish wish) {
        GroupAccountWish given = require(wish);
        groups.change(Parameters.id("group account", id), given.mailbox(), MergeWish.id("contact", given.contact()));
    }

    /** Closes one. */
    @POST
    @Path("{id}/close")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "closeGroupAccount", summary = "Close a group account")
    @APIResponse(responseCode = "204", description = "It is closed")
    @APIResponse(responseCode = "404", description = "There is no such account")
    @APIResponse(responseCode = "409", description = "It was closed before")
    public void close(@Parameter(description = "The account’s id") @PathParam("id") String id) {
        groups.close(Parameters.id("group account", id));
    }

    private static GroupAccountWish require(GroupAccountWish wish) {
        if (wish == null) {
            throw Parameters.malformed("body");
        }
        return wish;
    }
}
