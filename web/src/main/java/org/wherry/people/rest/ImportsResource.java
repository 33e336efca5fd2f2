package org.wherry.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.ImportField;
import org.wherry.people.model.ImportMapping;
import org.wherry.people.model.PeopleImport.BadRows;
import org.wherry.people.model.PeopleImport.Encoding;
import org.wherry.people.model.RowProblem;
import org.wherry.people.service.ImportService;

/** Imports of people, the bearer’s own. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Files of people: what they would do, and what became of their rows")
public class ImportsResource {

    private static final int MOST_PROBLEMS = 1_000;

    @Inject
    private ImportService imports;

    @Context
    private HttpHeaders headers;

    /** The bearer's imports. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "imports", summary = "The bearer’s imports, the newest first")
    @APIResponse(responseCode = "200", description = "At most the newest 50")
    public List<ImportJson> mine() {
        return imports.mine().stream().map(ImportJson::of).toList();
    }

    /** Takes a file in. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "uploadImport",
            summary = "Upload a CSV file of people",
            description =
                    "Its headings are read for what they probably mean; look at the columns, then at the dry run, then plan it.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "The import; nothing is entered yet")
    @APIResponse(responseCode = "400", description = "The file cannot be read; the reason says why")
    @APIResponse(responseCode = "409", description = "Too many imports of the bearer are not finished")
    public Response upload(
            @QueryParam("fileName") String fileName, @QueryParam("encoding") String encoding, byte[] content) {
        Encoding read = Parameters.constant("encoding", Encoding.class, encoding, Encoding.UTF_8);
        UUID id = imports.upload(fileName == null ? "people.csv" : fileName, content, read);
        return Response.status(Response.Status.CREATED)
                .entity(ImportJson.of(imports.card(id)))
                .build();
    }

    /** One import. */
    @GET
    @Path("{import}")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "import", summary = "How far an import has come")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not the bearer’s to see")
    public ImportJson one(@PathParam("import") String id) {
        return ImportJson.of(imports.card(Parameters.id("import", id)));
    }

    /** The columns of a file. */
    @GET
    @Path("{import}/columns")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "importColumns", summary = "What the columns of a file mean")
    @APIResponse(responseCode = "200", description = "Headings, the first rows, and the column of each field")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It is over")
    public ImportColumnsJson columns(@PathParam("import") String id) {
        return ImportColumnsJson.of(imports.columns(Parameters.id("import", id)));
    }

    /** Says what the columns mean. */
    @PUT
    @Path("{import}/columns")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(
            operationId = "mapImport",
            summary = "Say what the columns of a file mean",
            description = "The column of each field, from 0; a field that is left out is not in the file.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"NAME\": 0, \"EMAIL\": 1}"))
    @APIResponse(responseCode = "200", description = "The columns as they are now")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It is over")
    public ImportColumnsJson map(@PathParam("import") String id, String body) {
        UUID file = Parameters.id("import", id);
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        Arrays.stream(ImportField.values())
                .forEach(field -> json.wholeNumber(field.name()).ifPresent(column -> columns.put(field, column)));
        imports.map(file, new ImportMapping(columns));
        return ImportColumnsJson.of(imports.columns(file));
    }

    /** What it would do. */
    @GET
    @Path("{import}/dry-run")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "dryRun", summary = "What an import would do")
    @APIResponse(responseCode = "200", description = "How many rows become what, and the first problems")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It is over")
    public ImportService.DryRun dryRun(@PathParam("import") String id) {
        return imports.dryRun(Parameters.id("import", id));
    }

    /** Plans it. */
    @POST
    @Path("{import}/plan")
    @Consumes(MediaType.WILDCARD)
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "planImport", summary = "Let the rows be entered")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"badRows\": \"SKIP\"}"))
    @APIResponse(responseCode = "202", description = "It is entered as soon as may be; ask again how far it has come")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It is over")
    public Response plan(@PathParam("import") String id, String body) {
        UUID file = Parameters.id("import", id);
        JsonBody json = JsonBody.read(body, headers.getMediaType());
        imports.plan(file, Parameters.constant("badRows", BadRows.class, json.text("badRows"), BadRows.REFUSE_ALL));
        return Response.accepted(ImportJson.of(imports.card(file))).build();
    }

    /** The problems. */
    @GET
    @Path("{import}/problems")
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "importProblems", summary = "What was wrong with the rows that were left out")
    @APIResponse(responseCode = "200", description = "At most the first 1,000, in the file’s order")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not the bearer’s to see")
    public List<RowProblem> problems(@PathParam("import") String id) {
        return imports.problems(Parameters.id("import", id), MOST_PROBLEMS);
    }

    /** Gives it up. */
    @DELETE
    @Path("{import}")
    @SecurityRequirement(name = "token", scopes = "MANAGE")
    @Operation(operationId = "giveUpImport", summary = "Give an import up")
    @APIResponse(responseCode = "200", description = "The import; its file is forgotten")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not the bearer’s to see")
    @APIResponse(responseCode = "409", description = "It is over, or its rows are being entered")
    public ImportJson giveUp(@PathParam("import") String id) {
        UUID file = Parameters.id("import", id);
        imports.giveUp(file);
        return ImportJson.of(imports.card(file));
    }
}
