package org.wherry.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.common.model.Page;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.PageWanted;
import org.wherry.common.rest.Parameters;

/** The catalogue: what can be learned here. Public. */
@Path("courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What can be learned here. Public")
public class CoursesResource {

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    /** Adds a course. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "addCourse", summary = "Add a course. For coordinators")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CourseWish.class)))
    @APIResponse(responseCode = "201", description = "The course")
    @APIResponse(responseCode = "400", description = "Something is missing or cannot be read")
    @APIResponse(
            responseCode = "409",
            description = "Refused: TITLE_TAKEN, CODE_TAKEN, CODE_IMPOSSIBLE or LENGTH_IMPOSSIBLE")
    public Response add(@Context HttpHeaders headers, String body) {
        UUID id = catalogue.create(CourseBody.describe(JsonBody.read(body, headers.getMediaType())));
        return Response.created(URI.create("/api/v1/courses/" + id))
                .entity(CourseDetailJson.of(catalogue.course(id), terms.terms(id)))
                .build();
    }

    /** One page of the catalogue, by title. */
    @GET
    @Operation(operationId = "courses", summary = "The courses of the catalogue that are offered, by title")
    @APIResponse(responseCode = "200", description = "One page of the catalogue")
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
                            description = "True for those in the archive instead",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("archived")
                    String archived,
            @BeanParam PageWanted page) {
        Programme chosen = programme == null || programme.isBlank()
                ? null
                : Programme.ofKey(programme.strip()).orElseThrow(() -> Parameters.malformed("programme"));
        return catalogue
                .courses(new CourseQuery(q, chosen, Parameters.yes("archived", archived)), page.asked())
                .map(CourseJson::of);
    }
}
