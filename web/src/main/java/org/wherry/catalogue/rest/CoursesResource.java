package org.wherry.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.Page;
import org.wherry.common.rest.Parameters;
import org.wherry.common.rest.Problem;

/** The catalogue: what can be learned here. Public. */
@Path("courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What can be learned here. Public")
public class CoursesResource {

    @Inject
    private CatalogueService catalogue;

    /** One page of the catalogue, by title. */
    @GET
    @Operation(operationId = "courses", summary = "The courses of the catalogue, by title")
    @APIResponse(responseCode = "200", description = "One page of the catalogue")
    @APIResponse(
            responseCode = "400",
            description = "A parameter cannot be read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<CourseJson> courses(
            @Parameter(
                            description =
                                    "Words that must all stand in the title or summary; case and accents do not matter")
                    @QueryParam("q")
                    String q,
            @Parameter(
                            description = "The key of a programme",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"multi-agency", "partner", "safer", "commissioned", "events"
                                            }))
                    @QueryParam("programme")
                    String programme,
            @Parameter(
                            description = "Which page, from 1",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
                    @QueryParam("page")
                    String page,
            @Parameter(
                            description = "How many on a page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @QueryParam("size")
                    String size) {
        Programme chosen = programme == null || programme.isBlank()
                ? null
                : Programme.ofKey(programme.strip()).orElseThrow(() -> Parameters.malformed("programme"));
        return catalogue
                .courses(new CourseQuery(q, chosen), Parameters.page(page, size))
                .map(CourseJson::of);
    }
}
