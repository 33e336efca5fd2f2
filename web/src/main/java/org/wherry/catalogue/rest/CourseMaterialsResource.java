package org.wherry.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.wherry.catalogue.model.CourseMaterial;
import org.wherry.catalogue.model.MaterialRow;
import org.wherry.catalogue.service.AddMaterial;
import org.wherry.catalogue.service.MaterialService;
import org.wherry.common.rest.Parameters;

/** What a course hands out. For coordinators; delegates are given it by session. */
@Path("courses/{id}/materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Materials", description = "What courses hand out")
@SecurityRequirement(name = "token", scopes = "MANAGE")
@APIResponse(responseCode = "404", description = "There is no such course or material")
public class CourseMaterialsResource {

    @Inject
    private MaterialService materials;

    @PathParam("id")
    private String id;

    /** All of them. */
    @GET
    @Operation(
            operationId = "courseMaterials",
            summary = "All that a course has ever handed out, what it does now first")
    @APIResponse(responseCode = "200", description = "The list; untilVersion is null for what it hands out now")
    public List<MaterialRow> all() {
        return materials.of(Parameters.id("course", id));
    }

    /** Adds one. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addCourseMaterial",
            summary = "Hand a file out, of at most 10 MB",
            description = "PDF, Word, PowerPoint, Excel, OpenDocument, plain text, PNG or JPEG.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "The list as it is now")
    @APIResponse(responseCode = "400", description = "A parameter is missing or cannot be read")
    @APIResponse(responseCode = "409", description = "Refused: FILE_TYPE or FILE_SIZE")
    public Response add(
            @Parameter(description = "What people read") @QueryParam("name") String name,
            @Parameter(description = "With its ending, such as reading.pdf") @QueryParam("fileName") String fileName,
            @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"BEFORE", "AFTER", "BOTH"},
                                            defaultValue = "BEFORE"))
                    @QueryParam("needed")
                    String needed,
            @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"BOOKED", "ATTENDED"},
                                            defaultValue = "BOOKED"))
                    @QueryParam("givenTo")
                    String givenTo,
            byte[] content) {
        materials.add(new AddMaterial(
                Parameters.id("course", id),
                name,
                fileName == null ? "" : fileName,
                content == null ? new byte[0] : content,
                Parameters.constant("needed", CourseMaterial.Needed.class, needed, CourseMaterial.Needed.BEFORE),
                Parameters.constant("givenTo", CourseMaterial.GivenTo.class, givenTo, CourseMaterial.GivenTo.BOOKED)));
        return Response.status(Response.Status.CREATED).entity(all()).build();
    }

    /** Sends one. */
    @GET
    @Path("{material}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "courseMaterial", summary = "One file")
    @APIResponse(responseCode = "200", description = "The file")
    public Response file(@PathParam("material") String material) {
        return FileAnswer.of(materials.file(Parameters.id("material", material)));
    }

    /** Withdraws one. */
    @DELETE
    @Path("{material}")
    @Operation(operationId = "withdrawMaterial", summary = "Hand a file out no more; sessions that have begun keep it")
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    @APIResponse(responseCode = "409", description = "It was withdrawn before: MATERIAL_SETTLED")
    public void withdraw(@PathParam("material") String material) {
        UUID known = Parameters.id("material", material);
        materials.withdraw(known);
    }
}
