package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.model.Page;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.AuditQuery;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.service.AuditReader;

/** The audit, for administrators. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "READ")
@Tag(name = "Audit", description = "What was done, by whom and from roughly where. For administrators")
public class AuditResource {

    @Inject
    private AuditReader reader;

    /** One page of the audit, the newest first. */
    @GET
    @Operation(operationId = "audit", summary = "The entries of the audit, the newest first")
    @APIResponse(responseCode = "200", description = "One page of the audit")
    public Page<AuditEntryJson> entries(
            @Parameter(description = "Words of the name of whoever did it, or their id") @QueryParam("who") String who,
            @Parameter(description = "What was done", schema = @Schema(implementation = AuditedAct.class))
                    @QueryParam("act")
                    String act,
            @Parameter(description = "Words of the name of whom or what it was done to, or its id") @QueryParam("whom")
                    String whom,
            @Parameter(
                            description = "The first day, in the county",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(description = "The last day", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    String to,
            @BeanParam PageWanted page) {
        AuditQuery query =
                new AuditQuery(who, act(act), whom, Parameters.date("from", from), Parameters.date("to", to));
        return reader.entries(query, page.asked()).map(AuditEntryJson::of);
    }

    private static AuditedAct act(String given) {
        try {
            return given == null || given.isBlank() ? null : AuditedAct.valueOf(given.strip());
        } catch (IllegalArgumentException unknown) {
            throw Parameters.malformed("act");
        }
    }
}
