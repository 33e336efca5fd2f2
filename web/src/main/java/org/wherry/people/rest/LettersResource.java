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
import org.wherry.notification.model.LetterRow;
import org.wherry.notification.service.LetterService;

/** The messages for people who cannot be reached by mail. */
@Path("letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Letters", description = "Messages on paper, for people who cannot be reached by mail. For coordinators")
public class LettersResource {

    @Inject
    private LetterService letters;

    /** Those that nobody has printed. */
    @GET
    @Operation(
            operationId = "letters",
            summary = "The letters that nobody has printed, the oldest first",
            description = "The body is empty where it carries a link that is its reader’s alone: such words stand only"
                    + " on the page to print.")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<LetterRow> letters(@BeanParam PageWanted page) {
        return letters.unprinted(page.asked());
    }

    /** Notes that one was printed. */
    @POST
    @Path("{id}/printed")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "letterPrinted", summary = "Say that a letter was printed; a repeat is harmless")
    @APIResponse(responseCode = "204", description = "It is listed no more")
    @APIResponse(responseCode = "404", description = "There is no such letter")
    public void printed(@Parameter(description = "The letter’s id") @PathParam("id") String id) {
        letters.printed(Parameters.id("letter", id));
    }
}
