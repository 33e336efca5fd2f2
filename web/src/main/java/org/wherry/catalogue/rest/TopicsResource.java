package org.wherry.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.TopicService;
import org.wherry.common.rest.Parameters;
import org.wherry.scheduling.model.Coverage;
import org.wherry.scheduling.model.CoverageBy;
import org.wherry.scheduling.service.CoverageService;

/** What courses can be about, who provides them, and what the offer covers. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What can be learned here. Public; coordinators keep it")
public class TopicsResource {

    @Inject
    private TopicService topics;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CoverageService coverage;

    /** What a course can be about. */
    @Schema(name = "Topic", description = "What a course can be about")
    public record TopicJson(
            String code,
            String name,

            @Schema(description = "Which children and families, or which theme")
            ContentTag.Kind kind) {}

    /** What a course can develop. */
    @Schema(name = "Competency", description = "What a course can develop")
    public record CompetencyJson(String code, String name) {}

    /** Who delivers courses. */
    @Schema(name = "Provider", description = "An organisation that delivers courses")
    public record ProviderJson(UUID id, String name) {}

    /** The topics. */
    @GET
    @Path("topics")
    @Operation(operationId = "topics", summary = "What courses can be about")
    @APIResponse(responseCode = "200", description = "Children and families first, then the themes")
    public List<TopicJson> topics() {
        return topics.tags().stream()
                .map(tag -> new TopicJson(tag.code(), tag.name(), tag.kind()))
                .toList();
    }

    /** The competencies. */
    @GET
    @Path("competencies")
    @Operation(operationId = "competencies", summary = "What courses can develop")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<CompetencyJson> competencies() {
        return topics.competencies().stream()
                .map(each -> new CompetencyJson(each.code(), each.name()))
                .toList();
    }

    /** The providers. */
    @GET
    @Path("providers")
    @Operation(operationId = "providers", summary = "Who delivers courses, by name")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<ProviderJson> providers() {
        return catalogue.providers().stream()
                .map(each -> new ProviderJson(each.publicId(), each.name()))
                .toList();
    }

    /** What the offer covers. */
    @GET
    @Path("coverage")
    @SecurityRequirement(name = "token", scopes = "REPORT")
    @Operation(
            operationId = "coverage",
            summary = "For each topic the courses on offer and their dates to come",
            description = "For coordinators, analysts and group members. A cell without a course is a gap.")
    @APIResponse(responseCode = "200", description = "A row for each topic, a cell for each column")
    @APIResponse(responseCode = "400", description = "There are no such columns")
    public Coverage coverage(
            @Parameter(
                            description = "What the columns are",
                            schema =
                                    @Schema(
                                            enumeration = {"programme", "audience-group"},
                                            defaultValue = "programme"))
                    @QueryParam("by")
                    String by) {
        return coverage.coverage(
                by == null || by.isBlank()
                        ? CoverageBy.PROGRAMME
                        : CoverageBy.ofKey(by.strip()).orElseThrow(() -> Parameters.malformed("by")));
    }
}
