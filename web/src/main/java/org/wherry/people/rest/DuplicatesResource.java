package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.DuplicateRow;
import org.wherry.people.service.DuplicateService;

/** Records that may be of one person. */
@Path("duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Merging people")
public class DuplicatesResource {

    @Inject
    private DuplicateService duplicates;

    /** The pairs that nobody has decided on. */
    @GET
    @Operation(operationId = "duplicates", summary = "Pairs of records that look like one person, the most alike first")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<DuplicateRow> duplicates(@BeanParam PageWanted page) {
        return duplicates.open(page.asked());
    }

    /** Remembers that the two of a pair are different people. */
    @POST
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Path("{id}/not-same")
    @Operation(operationId = "notTheSame", summary = "Say that the two of a pair are different people")
    @APIResponse(responseCode = "204", description = "The pair is listed no more")
    @APIResponse(responseCode = "404", description = "There is no such pair")
    public void notTheSame(@Parameter(description = "The pair’s id") @PathParam("id") String id) {
        duplicates.notTheSame(Parameters.id("pair", id));
    }
}
