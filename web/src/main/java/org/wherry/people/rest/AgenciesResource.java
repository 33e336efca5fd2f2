package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.PageWanted;
import org.wherry.people.service.AgencySearch;
import org.wherry.people.service.AgencyService;

/** The agencies: those to choose from for everybody, and a new one for those who keep them. */
@Path("agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "The organisations whose people are trained")
public class AgenciesResource {

    @Inject
    private AgencySearch search;

    @Inject
    private AgencyService agencies;

    /** The open agencies, by name. */
    @GET
    @Operation(operationId = "agencies", summary = "The open agencies, by name. Public, as where people join")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<AgencyJson> agencies(
            @Parameter(description = "Words that must all stand in the name; case and accents do not matter")
                    @QueryParam("q")
                    String q,
            @BeanParam PageWanted page) {
        return search.search(q, page.asked()).map(AgencyJson::of);
    }

    /** Enters an agency. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "enterAgency", summary = "Enter an agency")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyWish.class)))
    @APIResponse(
            responseCode = "201",
            description = "The agency as it was entered",
            content = @Content(schema = @Schema(implementation = AgencyDetailJson.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or something in it is missing")
    @APIResponse(responseCode = "404", description = "There is no such sector, locality or agency above it")
    @APIResponse(
            responseCode = "409",
            description = "Refused; the reason is one of AGENCY_NAME_TAKEN, AGENCY_CLOSED, AGENCY_MERGED and"
                    + " AGENCY_BILLED_TO_NONE")
    public Response enter(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        UUID entered = agencies.enter(AgencyWish.read(said), said.id("parent"));
        return Response.status(Response.Status.CREATED)
                .entity(AgencyDetailJson.of(search.facts(entered)))
                .build();
    }
}
