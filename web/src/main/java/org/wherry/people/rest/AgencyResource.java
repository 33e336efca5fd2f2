package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.service.AgencySearch;
import org.wherry.people.service.AgencyService;

/** One agency, for those who keep them. Each act answers with the agency as it is then. */
@Path("agencies/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Agencies", description = "The organisations whose people are trained")
@APIResponse(responseCode = "400", description = "The body cannot be read, or something in it is missing")
@APIResponse(responseCode = "404", description = "There is no such agency, or none that the body names")
@APIResponse(responseCode = "409", description = "Refused; the reason begins with AGENCY, or is LOST_UPDATE")
public class AgencyResource {

    @Inject
    private AgencySearch search;

    @Inject
    private AgencyService agencies;

    @PathParam("id")
    private String id;

    /** What it would become part of. */
    @Schema(name = "AgencyMove", description = "Where an agency goes")
    public record Move(
            @Schema(description = "The id of the agency above; null to stand alone", nullable = true)
            UUID parent) {}

    /** What it turned out to be. */
    @Schema(name = "AgencyMerge", description = "What an agency turned out to be")
    public record Merge(
            @Schema(description = "The id of the agency that stays", required = true)
            UUID into) {}

    /** When and why it closes. */
    @Schema(name = "AgencyClosing", description = "When and why an agency closes")
    public record Close(
            @Schema(description = "The first day on which it is closed", required = true)
            LocalDate from,

            @Schema(maxLength = 500, required = true) String reason) {}

    /** All that is known of it. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "agency", summary = "One agency, with what it wants and what stands under it")
    @APIResponse(responseCode = "200", description = "The agency")
    public AgencyDetailJson agency() {
        return AgencyDetailJson.of(search.facts(agencyId()));
    }

    /** Corrects it. */
    @PUT
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "describeAgency", summary = "Correct what an agency is and what it wants")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyWish.class)))
    @APIResponse(responseCode = "200", description = "The agency as it is now")
    public AgencyDetailJson describe(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        agencies.describe(agencyId(), said.version(), AgencyWish.read(said));
        return agency();
    }

    /** Makes it part of another one. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("move")
    @Operation(
            operationId = "moveAgency",
            summary = "Make an agency, with all below it, part of another one or of none")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Move.class)))
    @APIResponse(responseCode = "200", description = "The agency as it is now")
    public AgencyDetailJson move(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        agencies.move(agencyId(), said.id("parent"));
        return agency();
    }

    /** Lets another one stand for it. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("merge")
    @Operation(
            operationId = "mergeAgency",
            summary = "Let another agency stand for one",
            description = "Posts and bookings stay where they are; lists and figures show the one that stays.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Merge.class)))
    @APIResponse(responseCode = "200", description = "The agency as it is now")
    public AgencyDetailJson merge(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        agencies.merge(agencyId(), said.id("into"));
        return agency();
    }

    /** Lets it stand for itself again. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("undo-merge")
    @Operation(operationId = "undoAgencyMerge", summary = "Undo a merge, within 30 days")
    @APIResponse(responseCode = "200", description = "The agency as it is now")
    public AgencyDetailJson undoMerge() {
        agencies.undoMerge(agencyId());
        return agency();
    }

    /** Closes it. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("close")
    @Operation(
            operationId = "closeAgency",
            summary = "Close an agency from a day on",
            description = "Its posts, bookings and figures stay.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Close.class)))
    @APIResponse(responseCode = "200", description = "The agency as it is now")
    public AgencyDetailJson close(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        agencies.close(agencyId(), said.date("from"), said.text("reason"));
        return agency();
    }

    /** Opens it again. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("reopen")
    @Operation(operationId = "reopenAgency", summary = "Open a closed agency again")
    @APIResponse(responseCode = "200", description = "The agency as it is now")
    public AgencyDetailJson reopen() {
        agencies.reopen(agencyId());
        return agency();
    }

    private UUID agencyId() {
        return Parameters.id("agency", id);
    }
}
