package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.people.service.RetentionService;

/** How long data is kept, and what would go today. */
@Path("retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What is held on the bearer, and what they ask for")
public class RetentionResource {

    @Inject
    private RetentionService retention;

    /** The rules. */
    @GET
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "retention",
            summary = "How long each kind of data is kept, and what would go now",
            description = "Nothing is changed by asking.")
    @APIResponse(responseCode = "200", description = "A rule for each kind")
    public List<RetentionJson> report() {
        return retention.report().stream().map(RetentionJson::of).toList();
    }
}
