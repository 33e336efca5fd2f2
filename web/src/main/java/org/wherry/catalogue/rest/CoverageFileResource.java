package org.wherry.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.catalogue.web.CoverageCsv;
import org.wherry.catalogue.web.CoverageHeadings;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.model.Coverage;
import org.wherry.scheduling.model.CoverageBy;
import org.wherry.scheduling.service.CoverageService;

/** What the offer covers, as the page gives it for spreadsheets. */
@Path("coverage/file")
@RequestScoped
@Tag(name = "Catalogue", description = "What can be learned here. Public; coordinators keep it")
public class CoverageFileResource {

    private static final String CSV = "text/csv; charset=UTF-8";

    @Inject
    private CoverageService coverage;

    @Inject
    private CoverageHeadings headings;

    /** The file. */
    @GET
    @Produces(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "REPORT")
    @Operation(
            operationId = "coverageFile",
            summary = "The coverage as a CSV file for spreadsheets",
            description = "A line for each topic; for each column the courses on offer and their dates to come.")
    @APIResponse(responseCode = "200", description = "The file, in UTF-8 with its mark")
    @APIResponse(responseCode = "400", description = "There are no such columns")
    public Response file(
            @Parameter(
                            description = "What the columns are",
                            schema =
                                    @Schema(
                                            enumeration = {"programme", "audience-group"},
                                            defaultValue = "programme"))
                    @QueryParam("by")
                    String by) {
        Coverage found = coverage.coverage(
                by == null || by.isBlank()
                        ? CoverageBy.PROGRAMME
                        : CoverageBy.ofKey(by.strip()).orElseThrow(() -> Parameters.malformed("by")));
        return Response.ok(CoverageCsv.of(found, headings.of(found)).getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"coverage-by-" + found.by().key() + ".csv\"")
                .build();
    }
}
