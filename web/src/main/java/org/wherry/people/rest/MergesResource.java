package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.service.MergeService;

/** Merging two records of one person, and undoing it. */
@Path("merges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Merging people", description = "Records that may be of one person, and merging them. For coordinators")
public class MergesResource {

    @Inject
    private MergeService merges;

    /** The merges so far. */
    @GET
    @Operation(operationId = "merges", summary = "The merges so far, the latest first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<MergeJson> merges(@BeanParam PageWanted page) {
        return merges.merges(page.asked()).map(MergeJson::of);
    }

    /** What a merge would do. */
    @GET
    @Path("preview/{goes}/{stays}")
    @Operation(operationId = "previewMerge", summary = "What merging two records would do; nothing is changed")
    @APIResponse(responseCode = "200", description = "What each of the two has, and what is in the way")
    @APIResponse(responseCode = "404", description = "There is no such record")
    public MergePreviewJson preview(
            @Parameter(description = "The record that would go") @PathParam("goes") String goes,
            @Parameter(description = "The record that would stay") @PathParam("stays") String stays) {
        return MergePreviewJson.of(merges.preview(Parameters.id("person", goes), Parameters.id("person", stays)));
    }

    /** Merges two records. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "merge",
            summary = "Merge one record into another",
            description = "No row is moved: the record that stays stands for both, until the merge is undone.")
    @APIResponse(responseCode = "201", description = "They are one", content = @Content())
    @APIResponse(responseCode = "400", description = "One of the two is not named")
    @APIResponse(responseCode = "404", description = "There is no such record")
    @APIResponse(
            responseCode = "409",
            description = "Something is in the way: the reason says what, such as BOTH_BOOKED")
    public Response merge(MergeWish wish) {
        if (wish == null) {
            throw Parameters.malformed("body");
        }
        UUID merge = merges.merge(MergeWish.id("goes", wish.goes()), MergeWish.id("stays", wish.stays()));
        return Response.status(Response.Status.CREATED).entity(new Made(merge)).build();
    }

    /** Undoes a merge. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("{id}/undo")
    @Operation(operationId = "undoMerge", summary = "Let two merged records be two again, within 30 days")
    @APIResponse(responseCode = "204", description = "They are two")
    @APIResponse(responseCode = "404", description = "There is no such merge")
    @APIResponse(responseCode = "409", description = "It was undone before, or it is too late")
    public void undo(@Parameter(description = "The merge’s id") @PathParam("id") String id) {
        merges.undo(Parameters.id("merge", id));
    }

    /** What was made. */
    @Schema(name = "Made", description = "The id of what was made")
    public record Made(UUID id) {}
}
