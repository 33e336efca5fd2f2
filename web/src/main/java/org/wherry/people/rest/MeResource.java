package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import org.wherry.common.rest.JsonBody;
import org.wherry.people.service.ContactListService;
import org.wherry.people.service.MyDetailsService;

/** The bearer of the token. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "People and their posts, as far as the bearer may know them")
public class MeResource {

    @Inject
    private MyDetailsService details;

    @Inject
    private ContactListService contactList;

    /** Who the bearer is. */
    @GET
    @Path("me")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "me", summary = "Who the bearer is")
    @APIResponse(responseCode = "200", description = "The bearer")
    public PersonJson me() {
        return PersonJson.of(details.mine());
    }

    /** Corrects the bearer's own details. */
    @PUT
    @Path("me")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "correctMe",
            summary = "Correct one’s own name, and choose the contact list",
            description = "What is left out stays as it is.")
    @RequestBody(
            description = "What shall be different",
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyWish.class)))
    @APIResponse(responseCode = "200", description = "The bearer now")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody else changed it: LOST_UPDATE; or the bearer is kept off contact lists: NOT_ON_CONTACT_LISTS")
    public PersonJson correct(@Context HttpHeaders headers, String body) {
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        boolean before = details.mine().onContactList();
        if (json.text("name") != null) {
            details.rename(json.version(), json.text("name"));
        }
        if (json.yes("onContactList", before) != before) {
            contactList.choose(!before);
        }
        return PersonJson.of(details.mine());
    }
}
