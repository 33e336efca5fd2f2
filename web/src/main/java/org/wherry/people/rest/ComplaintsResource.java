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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
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
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.service.ComplaintService;

/** Complaints of how data is used: one's own, and for coordinators all. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What is held on the bearer, and what they ask for")
public class ComplaintsResource {

    @Inject
    private ComplaintService complaints;

    @Context
    private HttpHeaders headers;

    /** The bearer's own. */
    @GET
    @Path("me/complaints")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "myComplaints", summary = "The bearer’s own complaints, the latest first")
    @APIResponse(responseCode = "200", description = "All of them, with what was answered")
    public List<ComplaintJson> mine() {
        return complaints.mine().stream().map(ComplaintJson::of).toList();
    }

    /** Complains. */
    @POST
    @Path("me/complaints")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "complain", summary = "Complain about how the bearer’s data is used")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComplaintWords.class)))
    @APIResponse(
            responseCode = "201",
            description = "All complaints of the bearer, the latest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ComplaintJson.class)))
    @APIResponse(responseCode = "400", description = "There are no words, or too many")
    public Response complain(String body) {
        complaints.complain(words(body));
        return Response.status(Response.Status.CREATED).entity(mine()).build();
    }

    /** All of them. */
    @GET
    @Path("complaints")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "complaints", summary = "Complaints, those that wait for an answer first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<ComplaintJson> page(@BeanParam PageWanted page) {
        return complaints.page(page.asked()).map(ComplaintJson::of);
    }

    /** Answers one. */
    @POST
    @Path("complaints/{complaint}/answer")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "answerComplaint",
            summary = "Answer a complaint",
            description = "Nobody answers their own; the reason is then OWN_REQUEST.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComplaintWords.class)))
    @APIResponse(responseCode = "200", description = "The complaint as it is now")
    @APIResponse(responseCode = "400", description = "There are no words, or too many")
    @APIResponse(responseCode = "404", description = "There is no such complaint")
    @APIResponse(responseCode = "409", description = "It was answered already")
    public ComplaintJson answer(
            @Parameter(description = "The complaint’s id") @PathParam("complaint") String complaint, String body) {
        UUID id = Parameters.id("complaint", complaint);
        complaints.answer(id, words(body));
        return ComplaintJson.of(complaints.complaint(id));
    }

    private String words(String body) {
        return JsonBody.read(body, headers.getMediaType()).text("text");
    }
}
